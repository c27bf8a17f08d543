import { z } from 'zod';
import {
  decisionAnswer,
  decisionRequest,
  fileAnswer,
  firstAnswer,
  keptAnswer,
  loginRequest,
  meAnswer,
  partsRequest,
  passwordRequest,
  personAnswer,
  refusalAnswer,
  removeUserRequest,
  settingsRequest,
  stateAnswer,
  stepAnswer,
  takeBackRequest,
  userRequest,
  usersAnswer,
} from './request-shapes.ts';

const json = (shape: z.ZodType, io: 'input' | 'output' = 'input') => ({
  content: { 'application/json': { schema: z.toJSONSchema(shape, { io }) } },
});
const refusal = (description: string) => ({ description, ...json(refusalAnswer) });
/** What every route may answer. */
const always = {
  401: refusal('nobody is logged in'),
  403: refusal('the request may not pass, or the person may not do that'),
  500: refusal('the program has a fault'),
};
const get = (summary: string, content: object, parameters?: readonly object[]) => ({
  summary,
  ...(parameters === undefined ? {} : { parameters }),
  responses: { 200: { description: 'the answer', content }, ...always },
});
const post = (summary: string, body: z.ZodType, answer: z.ZodType = decisionAnswer) => ({
  summary,
  requestBody: { required: true, ...json(body) },
  responses: {
    200: { description: 'acknowledged: the disk has it', ...json(answer) },
    400: refusal('the body is not what is asked for'),
    ...always,
    409: refusal('it could not be kept'),
    413: refusal('the body is too long'),
    415: refusal('the body is not sent as JSON'),
  },
});
const ofType = (type: string) => ({ [type]: { schema: { type: 'string' } } });

/** The OpenAPI document of the workbench's interface (version 3.1): every route there is, with the shapes of bodies and answers. */
export const openapi = (version: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Variorum workbench',
    version,
    description:
      'On loopback the secret of the address goes into a cookie; a study that is open to colleagues asks for the cookie of a session. What writes must send Origin. Readers read; editors also decide; owners also change settings, take files in and add people.',
  },
  components: {
    securitySchemes: {
      secret: { type: 'apiKey', in: 'cookie', name: 'variorum-PORT' },
      session: { type: 'apiKey', in: 'cookie', name: '__Host-variorum' },
    },
  },
  security: [{ secret: [] }, { session: [] }],
  paths: {
    '/': { get: get('the page', ofType('text/html')) },
    '/workbench.js': { get: get('its script', ofType('text/javascript')) },
    '/workbench.css': { get: get('its styles', ofType('text/css')) },
    '/api/openapi.json': { get: get('this document', json(z.looseObject({ openapi: z.string() })).content) },
    '/api/me': { get: get('who you are', json(meAnswer).content) },
    '/api/study': {
      get: get(
        'the study as it is shown now: serial, who you are, view data, journal; with `since`, only what changed since the state of that serial, as long as it is known',
        json(z.union([stateAnswer, stepAnswer])).content,
        [{ name: 'since', in: 'query', required: false, schema: { type: 'integer' } }],
      ),
    },
    '/api/first': {
      get: get(
        'the first page: what the contents need; `large` says that the study is asked for part by part',
        json(firstAnswer).content,
      ),
    },
    '/api/parts': {
      post: {
        summary: 'parts of what is shown: lines of JSON, the serial of the state first',
        requestBody: { required: true, ...json(partsRequest) },
        responses: {
          200: { description: 'the parts', content: ofType('application/x-ndjson') },
          400: refusal('the body is not what is asked for'),
          ...always,
        },
      },
    },
    '/api/changes': {
      get: get('server-sent events: `serial` after every change of the study', ofType('text/event-stream')),
    },
    '/api/decisions': { post: post('decide on something that is shown (editors)', decisionRequest) },
    '/api/decisions/take-back': {
      post: post('take back one of your own decisions (editors)', takeBackRequest),
    },
    '/api/decisions/again': {
      post: post('decide again what a decision of the journal says (editors)', takeBackRequest),
    },
    '/api/settings': {
      post: post(
        'change fields of study.yaml; comments and all else stay (owners)',
        settingsRequest,
        keptAnswer,
      ),
    },
    '/api/files': {
      post: {
        summary:
          'take a file into the study, citations into its library; `name` is its name, the body its bytes; `more=true` when others follow at once (owners)',
        parameters: [
          { name: 'name', in: 'query', required: true, schema: { type: 'string' } },
          { name: 'more', in: 'query', schema: { type: 'boolean' } },
        ],
        requestBody: { required: true, content: { 'application/octet-stream': {} } },
        responses: {
          200: { description: 'kept', ...json(fileAnswer) },
          ...always,
          409: refusal(
            'nothing can be read of it, the same bytes are there already, or it could not be kept',
          ),
          413: refusal('it is too large'),
        },
      },
    },
    '/api/seen': {
      post: {
        summary: 'keep the state that is shown as the one you have seen',
        responses: {
          200: { description: 'kept', ...json(keptAnswer) },
          ...always,
          409: refusal('it could not be kept'),
        },
      },
    },
    '/api/login': {
      post: {
        ...post('begin a session, where people log in', loginRequest, personAnswer),
        security: [],
        responses: {
          ...post('', loginRequest, personAnswer).responses,
          401: refusal('name or password is not right'),
          429: refusal('too many wrong passwords; Retry-After says how many seconds to wait'),
        },
      },
    },
    '/api/logout': {
      post: {
        summary: 'end the session',
        responses: {
          200: { description: 'ended', ...json(z.object({ name: z.string().nullable() })) },
          ...always,
        },
      },
    },
    '/api/users': {
      get: get('those who may log in (owners)', json(usersAnswer).content),
      post: post('add a person (owners)', userRequest, usersAnswer),
    },
    '/api/users/remove': { post: post('remove a person (owners)', removeUserRequest, usersAnswer) },
    '/api/password': {
      post: post('change your own password; your sessions end', passwordRequest, personAnswer),
    },
  },
});
