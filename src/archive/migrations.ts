import {type CreateTableBuilder, type Kysely, type Migration, type MigrationProvider, Migrator, sql} from 'kysely';
import {UserError} from '../model/index.ts';
import {clock} from './clock.ts';
import type {ArchiveDatabase, ArchiveEngine} from './schema.ts';

/**
 * Every change of the tables since the first release, by a name that sorts after the one before. What has been released is
 * never edited: an archive of any release is brought forward by those that it lacks.
 */
function migrationsFor(kind: ArchiveEngine['kind']): Record<string, Migration> {
	const binary = kind === 'sqlite' ? sql`blob` : sql`bytea`;
	return {
		'0.1.0': {
			async up(database) {
				await createArticles(database, binary, kind);
				await createStories(database, binary);
				await createDecisions(database, kind);
				if (kind === 'postgres') await createWorkers(database);
			},
		},
		'0.1.1': {
			async up(database) {
				await createChanges(database, binary, kind);
			},
		},
		'0.1.2': {
			async up(database) {
				await createSignatures(database, binary, kind);
			},
		},
	};
}

async function createArticles(
	{schema}: Kysely<unknown>,
	binary: ReturnType<typeof sql>,
	kind: ArchiveEngine['kind'],
): Promise<void> {
	// SQLite else keeps a table with a key of several columns twice: by a number of its own, and by the key.
	const byKey = kind === 'sqlite' ? sql`without rowid` : sql``;
	await schema
		.createTable('article')
		.addColumn('hash', 'text', (column) => column.primaryKey())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('text_hash', 'text', (column) => column.notNull())
		.addColumn('stage', 'text', (column) => column.notNull())
		.addColumn('day', 'integer')
		.addColumn('added', 'text', (column) => column.notNull())
		.addColumn('version', 'text')
		.addColumn('failure', 'text')
		.addColumn('left_out', 'text')
		.addColumn('content', binary, (column) => column.notNull())
		.execute();
	await schema.createIndex('article_stage').on('article').columns(['stage', 'added', 'hash']).execute();
	await schema.createIndex('article_text').on('article').column('text_hash').execute();
	await schema.createIndex('article_version').on('article').column('version').execute();
	await schema.createIndex('article_day').on('article').column('day').execute();
	await schema
		.createTable('extraction')
		.addColumn('article', 'text', (column) => column.primaryKey())
		// Before the content, which is long: SQLite reads a row no further than it has to.
		.addColumn('profile', binary, (column) => column.notNull())
		.addColumn('content', binary, (column) => column.notNull())
		.execute();
	await schema
		.createTable('claim')
		.addColumn('article', 'text', (column) => column.notNull())
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('starts', 'integer', (column) => column.notNull())
		.addColumn('ends', 'integer', (column) => column.notNull())
		.addColumn('verb_class', 'text', (column) => column.notNull())
		.addColumn('polarity', 'text', (column) => column.notNull())
		.addColumn('certainty', 'text', (column) => column.notNull())
		.addColumn('words', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('claim_key', ['article', 'number'])
		.execute();
	await schema
		.createTable('candidate_key')
		.addColumn('period', 'integer', (column) => column.notNull())
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('article', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('candidate_key_key', ['period', 'key', 'article'])
		.modifyEnd(byKey)
		.execute();
	await schema.createIndex('candidate_key_article').on('candidate_key').column('article').execute();
	await schema
		.createTable('link')
		.addColumn('article', 'text', (column) => column.notNull())
		.addColumn('other', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('link_key', ['article', 'other'])
		.modifyEnd(byKey)
		.execute();
}

async function createStories(database: Kysely<unknown>, binary: ReturnType<typeof sql>): Promise<void> {
	const {schema} = database;
	await schema
		.createTable('story')
		.addColumn('lead', 'text', (column) => column.primaryKey())
		.addColumn('day', 'integer')
		.addColumn('first_id', 'text', (column) => column.notNull())
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('articles', 'integer', (column) => column.notNull())
		.addColumn('content', binary, (column) => column.notNull())
		.execute();
	await schema.createIndex('story_day').on('story').column('day').execute();
	await schema.createIndex('story_first').on('story').columns(['first_id', 'lead']).execute();
	await schema
		.createTable('membership')
		.addColumn('article', 'text', (column) => column.primaryKey())
		.addColumn('lead', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('membership_lead').on('membership').column('lead').execute();
	await schema
		.createTable('question')
		.addColumn('lead', 'text', (column) => column.notNull())
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('slot', 'text', (column) => column.notNull())
		.addColumn('question', 'text', (column) => column.notNull())
		.addColumn('readings', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('question_key', ['lead', 'number'])
		.execute();
	await schema
		.createTable('finding')
		.addColumn('lead', 'text', (column) => column.notNull())
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('identity', 'text', (column) => column.notNull())
		.addColumn('rule', 'text', (column) => column.notNull())
		.addColumn('relation', 'text', (column) => column.notNull())
		.addColumn('severity', 'text', (column) => column.notNull())
		.addColumn('message', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('finding_key', ['lead', 'number'])
		.execute();
	await schema.createIndex('finding_relation').on('finding').columns(['relation', 'lead']).execute();
}

async function createDecisions(database: Kysely<unknown>, kind: ArchiveEngine['kind']): Promise<void> {
	await numbered(database.schema.createTable('decision'), kind)
		.addColumn('id', 'text', (column) => column.notNull().unique())
		.addColumn('content', 'text', (column) => column.notNull())
		.execute();
	await database.schema
		.createTable('log_state')
		.addColumn('name', 'text', (column) => column.primaryKey())
		.addColumn('generation', 'integer', (column) => column.notNull())
		.execute();
	await sql`insert into log_state (name, generation) values ('decisions', 1)`.execute(database);
}

/** A table whose rows are numbered as they come. */
function numbered(table: CreateTableBuilder<string>, kind: ArchiveEngine['kind']): CreateTableBuilder<string, string> {
	return table.addColumn('number', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
		kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
	);
}

async function createChanges(
	database: Kysely<unknown>,
	binary: ReturnType<typeof sql>,
	kind: ArchiveEngine['kind'],
): Promise<void> {
	const {schema} = database;
	await numbered(schema.createTable('change'), kind)
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('content', binary, (column) => column.notNull())
		.execute();
	await schema
		.createTable('receiver')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('origin', 'text', (column) => column.notNull())
		.addColumn('used', 'text', (column) => column.notNull())
		.addColumn('failure', 'text')
		.execute();
	await schema
		.createTable('outbox')
		.addColumn('receiver', 'text', (column) => column.notNull())
		.addColumn('change', 'integer', (column) => column.notNull())
		.addColumn('tries', 'integer', (column) => column.notNull())
		.addColumn('due', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('outbox_key', ['receiver', 'change'])
		.execute();
	await schema.createIndex('outbox_change').on('outbox').column('change').execute();
	await schema
		.createTable('property')
		.addColumn('name', 'text', (column) => column.primaryKey())
		.addColumn('value', 'text', (column) => column.notNull())
		.execute();
	const id = kind === 'sqlite' ? sql`lower(hex(randomblob(16)))` : sql`replace(gen_random_uuid()::text, '-', '')`;
	await sql`insert into property (name, value) values ('id', ${id}), ('made', ${clock(kind)})`.execute(database);
}

/** Signatures are what was not taken out of articles before: all are extracted again. */
async function createSignatures(
	database: Kysely<unknown>,
	binary: ReturnType<typeof sql>,
	kind: ArchiveEngine['kind'],
): Promise<void> {
	const byKey = kind === 'sqlite' ? sql`without rowid` : sql``;
	const {schema} = database;
	await schema.dropTable('candidate_key').execute();
	await schema
		.createTable('tie')
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('article', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('tie_key', ['key', 'article'])
		.modifyEnd(byKey)
		.execute();
	await schema.createIndex('tie_article').on('tie').column('article').execute();
	await schema
		.createTable('signature')
		.addColumn('period', 'integer', (column) => column.notNull())
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('article', 'text', (column) => column.notNull())
		.addColumn('day', 'integer')
		.addColumn('content', binary, (column) => column.notNull())
		.addPrimaryKeyConstraint('signature_key', ['period', 'number'])
		.modifyEnd(byKey)
		.execute();
	await schema.createIndex('signature_article').on('signature').column('article').execute();
	await schema
		.createTable('numbering')
		.addColumn('name', 'text', (column) => column.primaryKey())
		.addColumn('last', 'integer', (column) => column.notNull())
		.execute();
	await sql`insert into numbering (name, last) values ('signature', 0)`.execute(database);
	await sql`update article set stage = 'extract' where stage in ('group', 'compare', 'done')`.execute(database);
}

/** Many machines work on a server alone. */
async function createWorkers({schema}: Kysely<unknown>): Promise<void> {
	const now = sql`now()`;
	await schema
		.createTable('worker')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('host', 'text', (column) => column.notNull())
		.addColumn('processes', 'integer', (column) => column.notNull())
		.addColumn('version', 'text', (column) => column.notNull())
		.addColumn('holds', 'jsonb', (column) => column.notNull())
		.addColumn('started', 'timestamptz', (column) => column.notNull().defaultTo(now))
		.addColumn('heard', 'timestamptz', (column) => column.notNull().defaultTo(now))
		.execute();
	await schema
		.createTable('turn')
		.addColumn('name', 'text', (column) => column.primaryKey())
		.addColumn('worker', 'text', (column) => column.notNull())
		.addColumn('ends', 'timestamptz', (column) => column.notNull())
		.execute();
}

/** Brings the tables forward to this release; a UserError where a later release has made them. */
export async function migrate(database: ArchiveDatabase, kind: ArchiveEngine['kind'], name: string): Promise<void> {
	const known = migrationsFor(kind);
	const provider: MigrationProvider = {getMigrations: async () => known};
	const migrator = new Migrator({db: database, provider});
	await refuseLater(database, Object.keys(known), name);
	const {error} = await migrator.migrateToLatest();
	if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', {cause: error});
}

async function refuseLater(database: ArchiveDatabase, known: readonly string[], name: string): Promise<void> {
	const tables = await database.introspection.getTables({withInternalKyselyTables: true});
	if (!tables.some((table) => table.name === 'kysely_migration')) return;
	const {rows} = await sql<{name: string}>`select name from kysely_migration`.execute(database);
	const later = rows.find((row) => !known.includes(row.name));
	if (later)
		throw new UserError(`${name}: made by crosscheck ${later.name}, which is newer; update crosscheck to read it`);
}
