import {createServer, type ServerResponse} from 'node:http';
import {addressOn, portOf} from '../adapters/network/listen.ts';
import {errorWords} from '../model/index.ts';

/** What a worker tells of itself over HTTP. */
export interface WorkerPages {
	/** Measures in the text format of Prometheus. */
	readonly metrics: () => Promise<string>;
	/** Why it cannot work at the moment; absent where it can. */
	readonly trouble: () => Promise<string | undefined>;
}

/** A server that runs until it is closed. */
export interface WorkerServer {
	readonly address: string;
	readonly close: () => void;
}

/** A client that sends its request more slowly is cut off, in milliseconds. */
const patience = {headersTimeout: 5000, requestTimeout: 5000, connectionsCheckingInterval: 1000};

/** Serves `/metrics` and `/health`; 0 takes any port that is free. */
export async function serveWorker(pages: WorkerPages, host: string, port: number): Promise<WorkerServer> {
	const server = createServer(patience, (request, response) => {
		void answer(pages, request.url ?? '', request.method ?? '', response);
	});
	server.listen(port, host);
	const used = await portOf(server, {host, port, portOption: 'metrics-port'});
	return {
		address: addressOn(host, used),
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function answer(pages: WorkerPages, path: string, method: string, response: ServerResponse): Promise<void> {
	const send = (code: number, type: string, body: string): void => {
		response.writeHead(code, {'content-type': type, 'cache-control': 'no-store'});
		response.end(method === 'HEAD' ? undefined : body);
	};
	if (method !== 'GET' && method !== 'HEAD') {
		send(405, 'text/plain', 'only GET\n');
		return;
	}
	try {
		switch (path) {
			case '/metrics':
				send(200, 'text/plain; version=0.0.4; charset=utf-8', await pages.metrics());
				return;
			case '/health': {
				const why = await pages.trouble();
				const body = why === undefined ? {status: 'ok'} : {status: 'failing', why};
				send(why === undefined ? 200 : 503, 'application/json', `${JSON.stringify(body)}\n`);
				return;
			}
			default:
				send(404, 'text/plain', 'there are /metrics and /health\n');
		}
	} catch (error) {
		send(503, 'text/plain', `${errorWords(error)}\n`);
	}
}
