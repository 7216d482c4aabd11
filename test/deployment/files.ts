import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Copy, DockerfileParser, type Env, type From, type Instruction } from 'dockerfile-ast';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function readText(file: string): string {
  return readFileSync(ROOT + file, 'utf8');
}

/** The parts of a Compose file that the tests look at; that the rest is right is the schema's business. */
export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

export interface Service {
  readonly image: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly restart?: string;
}

export function readCompose(): Compose {
  return parse(readText('docker-compose.yml')) as Compose;
}

/** `FROM image AS name` and the instructions up to the next `FROM`. */
export interface Stage {
  readonly name: string | null;
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

export function readStages(text = readText('Dockerfile')): readonly Stage[] {
  const stages: { name: string | null; image: string; instructions: Instruction[] }[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const from = instruction as From;
      stages.push({ name: from.getBuildStage(), image: from.getImage() ?? '', instructions: [] });
    } else {
      stages.at(-1)?.instructions.push(instruction);
    }
  }
  return stages;
}

/** The arguments of every instruction of a kind, flags left out. */
export function argumentsOf(stage: Stage, keyword: string): readonly (readonly string[])[] {
  return stage.instructions
    .filter((instruction) => instruction.getKeyword() === keyword)
    .map((instruction) => instruction.getArguments().map((argument) => argument.getValue()));
}

export function environmentOf(stage: Stage): Readonly<Record<string, string>> {
  const properties = stage.instructions
    .filter((instruction) => instruction.getKeyword() === 'ENV')
    .flatMap((instruction) => (instruction as Env).getProperties());
  return Object.fromEntries(properties.map((property) => [property.getName(), property.getValue() ?? '']));
}

/** One `COPY`: `from` is the stage it copies out of, `null` for the build context. */
export interface CopyStep {
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export function copiesOf(stage: Stage): readonly CopyStep[] {
  return stage.instructions
    .filter((instruction) => instruction.getKeyword() === 'COPY')
    .map((instruction) => {
      const paths = instruction.getArguments().map((argument) => argument.getValue());
      const flag = (instruction as Copy).getFromFlag();
      return { from: flag?.getValue() ?? null, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
    });
}

/** The lines of `.dockerignore`, without comments. */
export function readIgnored(): readonly string[] {
  return readText('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
