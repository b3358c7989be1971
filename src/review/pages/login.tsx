import type {Messages} from '../messages.ts';

interface LoginProperties {
	readonly messages: Messages;
	/** What became of the last try; empty where there was none. */
	readonly notice: string;
	/** As it was given in that try. */
	readonly name: string;
	/** Path and query of the page that was asked for. */
	readonly to: string;
}

/** Where people say who they are. */
export function LoginPage({messages, notice, name, to}: LoginProperties) {
	return (
		<html lang={messages.language}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{`${messages.login} · crosscheck`}</title>
				<link rel="stylesheet" href="/assets/review.css" />
			</head>
			<body class="review door">
				<main>
					<p class="brand">crosscheck</p>
					<h1>{messages.login}</h1>
					<p class="news" role="alert">
						{notice}
					</p>
					<form method="post" action="/login" class="login">
						<input type="hidden" name="to" value={to} />
						<label>
							{messages.name} <input name="name" value={name} required maxlength={80} autocomplete="username" />
						</label>
						<label>
							{messages.password}{' '}
							<input name="password" type="password" required maxlength={200} autocomplete="current-password" />
						</label>
						<button>{messages.login}</button>
					</form>
				</main>
			</body>
		</html>
	);
}
