import {once} from 'node:events';
import {connect, createServer, type Socket} from 'node:net';
import {setTimeout} from 'node:timers/promises';

/** A line to a server that a test may cut and make slow. */
export interface CutLine {
	/** The same address, through the line. */
	readonly address: string;
	/** Breaks all connections that stand. */
	readonly cut: () => void;
	/** How long each piece of data takes from now on, in milliseconds. */
	readonly delay: (milliseconds: number) => void;
	readonly close: () => void;
}

/** Opens a line to the server of an address such as `postgres://HOST:PORT/NAME`. */
export async function openLine(address: string): Promise<CutLine> {
	const {hostname, port} = new URL(address);
	const sockets = new Set<Socket>();
	let delayMs = 0;
	const carry = (from: Socket, to: Socket): void => {
		sockets.add(from);
		const late = async (data: Buffer, before: Promise<void>): Promise<void> => {
			await before;
			if (delayMs > 0) await setTimeout(delayMs);
			to.write(data);
		};
		let last = Promise.resolve();
		from.on('data', (data: Buffer) => (last = late(data, last)));
		from.on('error', () => undefined);
		from.on('close', () => {
			sockets.delete(from);
			to.destroy();
		});
	};
	const server = createServer((near) => {
		const far = connect(Number(port), hostname);
		carry(near, far);
		carry(far, near);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const own = server.address();
	const through = new URL(address);
	through.port = String(typeof own === 'object' && own !== null ? own.port : 0);
	const cut = (): void => {
		for (const socket of sockets) socket.destroy();
	};
	return {
		address: through.href,
		cut,
		delay: (milliseconds) => (delayMs = milliseconds),
		close: () => {
			server.close();
			cut();
		},
	};
}
