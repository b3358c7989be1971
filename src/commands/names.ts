/** The names of all subcommands. */
export const commandNames = [
	'report',
	'review',
	'add-user',
	'decide',
	'correct',
	'sign-off',
	'status',
	'prune',
	'baseline',
	'check',
	'diff',
	'extract',
	'pairs',
	'archive',
	'worker',
	'rules',
	'explain',
	'init',
	'completion',
	'man',
] as const;

export type CommandName = (typeof commandNames)[number];
