import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { CodeSchema } from '../project/code.ts';
import { DecisionSchema } from '../project/decision.ts';
import { DismissalSchema } from '../project/dismissal.ts';
import { LinkSchema } from '../project/link.ts';
import type { StoreFileKind } from './store-file.ts';

const AnyObject = Type.Record(Type.String(), Type.Unknown());

/** Schema of `annotations/project.json`: the codebook, what was decided, and the links; settings are kept word for word. */
export const ProjectStoreFileSchema = Type.Object(
  {
    format: Type.Literal('tagwerk-project'),
    version: Type.Literal(1),
    journal: Type.String({ minLength: 1 }),
    revision: Type.Integer({ minimum: 0 }),
    codes: Type.Array(CodeSchema),
    decisions: Type.Array(DecisionSchema),
    /** Suggestions that an analyst does not want to see again; objects of another form are kept as they are. */
    dismissals: Type.Array(Type.Union([DismissalSchema, AnyObject])),
    /** Connections between annotations; objects of another form are kept as they are. */
    links: Type.Array(Type.Union([LinkSchema, AnyObject])),
    settings: Type.Record(Type.String(), Type.Unknown()),
  },
  { additionalProperties: false },
);
export type ProjectStoreFile = Static<typeof ProjectStoreFileSchema>;

/** The parts of the project file that no change touches: read, kept and written as they are. */
export type ProjectExtras = Pick<ProjectStoreFile, 'dismissals' | 'links' | 'settings'>;

let validator: ReturnType<typeof compile> | undefined;
const compile = () => Compile(ProjectStoreFileSchema);

/** How the project file is read and written. */
export const projectStoreFileKind: StoreFileKind<ProjectStoreFile> = {
  format: 'tagwerk-project',
  version: 1,
  holds: 'the codebook, the decisions and the links of the project',
  schema: ProjectStoreFileSchema,
  migrations: {},
  validator: () => (validator ??= compile()),
};

/** What is taken for the project file where there is none yet. */
export function emptyProjectFile(): ProjectStoreFile {
  const lists = { codes: [], decisions: [], dismissals: [], links: [] };
  return { format: 'tagwerk-project', version: 1, journal: 'none', revision: 0, ...lists, settings: {} };
}
