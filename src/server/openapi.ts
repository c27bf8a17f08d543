import { z } from 'zod';
import {
  decisionAnswer,
  decisionRequest,
  keptAnswer,
  refusalAnswer,
  settingsRequest,
  takeBackRequest,
} from './request-shapes.ts';

const json = (shape: z.ZodType) => ({
  content: { 'application/json': { schema: z.toJSONSchema(shape, { io: 'input' }) } },
});
const refusal = (description: string) => ({ description, ...json(refusalAnswer) });
const post = (summary: string, body: z.ZodType, answer: z.ZodType = decisionAnswer) => ({
  post: {
    summary,
    requestBody: { required: true, ...json(body) },
    responses: {
      200: { description: 'acknowledged: the disk has it', ...json(answer) },
      400: refusal('the body is not what is asked for'),
      403: refusal('the request may not pass'),
      409: refusal('the decision could not be kept'),
    },
  },
});

/** The OpenAPI document of the workbench's interface (version 3.1). */
export const openapi = (version: string): object => ({
  openapi: '3.1.0',
  info: { title: 'Variorum workbench', version },
  paths: {
    '/api/study': {
      get: {
        summary:
          'the study as it is shown now: serial, who you are, view data, journal; with `since`, only what changed since the state of that serial, as long as it is known',
        parameters: [{ name: 'since', in: 'query', required: false, schema: { type: 'integer' } }],
        responses: { 200: { description: 'the state' }, 403: refusal('the request may not pass') },
      },
    },
    '/api/changes': {
      get: {
        summary: 'server-sent events: `serial` after every change of the study',
        responses: { 200: { description: 'a stream that stays open' } },
      },
    },
    '/api/decisions': post('decide on something that is shown', decisionRequest),
    '/api/settings': post(
      'change fields of study.yaml; comments and all else stay',
      settingsRequest,
      keptAnswer,
    ),
    '/api/files': {
      post: {
        summary: 'take a file into the study; `name` is its name, the body its bytes',
        parameters: [{ name: 'name', in: 'query', required: true, schema: { type: 'string' } }],
        requestBody: { required: true, content: { 'application/octet-stream': {} } },
        responses: {
          200: { description: 'kept' },
          409: refusal('it is of no kind that can be read, is there already, or could not be kept'),
          413: refusal('it is too large'),
        },
      },
    },
    '/api/seen': {
      post: {
        summary: 'keep the state that is shown as the one you have seen',
        responses: { 200: { description: 'kept' }, 409: refusal('it could not be kept') },
      },
    },
    '/api/decisions/take-back': post('take back one of your own decisions', takeBackRequest),
  },
});
