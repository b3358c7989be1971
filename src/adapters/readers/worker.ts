import {type MessagePort, parentPort} from 'node:worker_threads';
import type {ReadItem} from '../../ports.ts';
import {formatNamed} from './formats.ts';
import type {Answer, Order} from './sandbox.ts';
import {Unreadable} from './unreadable.ts';

/** Reads files in a thread of its own, one at a time, an item for each order. */
function serve(port: MessagePort): void {
	let items: AsyncIterator<ReadItem> | undefined;
	const answer = async (order: Order): Promise<Answer> => {
		if (order.kind === 'read') items = itemsOf(order)[Symbol.asyncIterator]();
		const next = await items?.next();
		return next === undefined || next.done === true ? {kind: 'end'} : {kind: 'item', item: next.value};
	};
	port.on('message', (order: Order) => {
		void answer(order).then((message) => port.postMessage(message));
	});
}

async function* itemsOf({format, file}: Extract<Order, {readonly kind: 'read'}>): AsyncGenerator<ReadItem> {
	const found = formatNamed(format);
	if (!found) return;
	const read = await found.load();
	try {
		yield* read(file);
	} catch (error) {
		yield {kind: 'refused', why: whyFailed(error)};
	}
}

// "Maximum call stack size exceeded"
function whyFailed(error: unknown): string {
	if (error instanceof Unreadable) return error.message;
	if (error instanceof RangeError && error.message.includes('call stack')) return 'nested too deeply to be read';
	return 'damaged: cannot be read as what it is';
}

if (parentPort) serve(parentPort);
