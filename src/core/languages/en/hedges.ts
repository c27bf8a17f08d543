import type { HedgeWords } from '../hedge-words.ts';

/** English words of bound, doubt, negation and intent. Verbs stand by their lemma and are inflected. */
export const hedges: HedgeWords = {
  bounds: {
    approx: {
      before: ['about', 'around', 'approximately', 'approx', 'approx .', 'roughly', 'some', 'circa', 'c .', 'ca .', 'something like', 'in the region of', 'in the order of', 'on the order of', 'close to', '~', '≈', 'in the neighbourhood of', 'in the vicinity of', 'perhaps', 'probably', 'maybe', 'an estimated', 'estimated', 'estimated at', 'a reported', 'or so', 'near', 'somewhere around', 'just about', 'an approximate', 'upwards of about', 'or roughly'],
      after: ['or so', 'or thereabouts', 'approximately', 'odd', '- odd', 'more or less', 'roughly', 'or about'],
    },
    gt: {
      before: ['more than', 'over', 'well over', 'above', 'in excess of', 'greater than', 'upwards of', 'upward of', 'exceeding', 'far more than', 'considerably more than', 'a little over', 'just over', 'slightly more than', 'slightly over', 'slightly above', 'a little more than', 'rather more than', 'better than', 'beyond', '>', 'exceeded', 'much more than', 'north of', 'not less but more than', 'surpassing', 'topping', 'no fewer but more than'],
      after: ['plus', '+', 'and more', 'and upwards'],
    },
    ge: {
      before: ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum', '≥', 'at a minimum', 'fully'],
      after: ['or more', 'at least', 'or higher', 'at a minimum', 'minimum', 'at the least', 'at the very least', 'or above'],
    },
    lt: {
      before: ['almost', 'nearly', 'less than', 'fewer than', 'under', 'just under', 'not quite', 'slightly less than', 'slightly under', 'below', 'well under', 'close on', 'a little under', '<', 'approaching', 'barely', 'scarcely', 'hardly', 'a little less than', 'just short of', 'short of', 'only just', 'virtually', 'fewer even than'],
      after: ['or less', 'or fewer', 'or under'],
    },
    le: {
      before: ['up to', 'as many as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum', 'as much as', 'at the most', '≤', 'not above', 'as high as', 'anything up to', 'not over', 'a peak of', 'only up to', 'not exceeding', 'at a maximum'],
      after: ['at most', 'at the most', 'maximum', 'at the outside', 'at a maximum'],
    },
  },
  hedged: [
    'alleged', 'supposed', 'reported', 'purported', 'presumed', 'so - called', 'allegedly', 'reportedly', 'supposedly', 'apparently', 'purportedly', 'possibly', 'presumably', 'perhaps', 'probably', 'ostensibly', 'seemingly', 'it is said that', 'is said to', 'was said to', 'are said to', 'were said to', 'it was alleged that', 'it is alleged that', 'is alleged to', 'was alleged to', 'are alleged to', 'were alleged to', 'is believed to', 'was believed to', 'are believed to', 'were believed to', 'is thought to', 'was thought to', 'are thought to', 'were thought to', 'is reported to', 'was reported to', 'are reported to', 'were reported to', 'is rumoured to', 'was rumoured to', 'it was rumoured that', 'it is rumoured that', 'rumour has it that', 'it seems that', 'it seems', 'it appears that', 'seems to', 'seemed to', 'appears to', 'appeared to', 'is supposed to', 'was supposed to', 'were supposed to', 'must have', 'is likely to', 'are likely to', 'was likely to', 'likely', 'is presumed to', 'are presumed to', 'was presumed to', 'were presumed to', 'is claimed to', 'was claimed to', 'is assumed to', 'were assumed to', 'are assumed to', 'evidently', 'conceivably', 'it is possible that', 'it is likely that', 'it is believed that', 'it is thought that', 'it is assumed that', 'it is probable that', 'so - called',
  ],
  negatingPrepositions: ['without', 'instead of', 'rather than', 'in place of', 'far from', 'short of'],
  hedgedModals: ['may', 'might'],
  hedgedNumber: ['allegedly', 'reportedly', 'supposedly', 'possibly', 'as it is said', 'it is said'],
  untrue: ['it is not true that', 'it is untrue that', 'it is false that', 'it is not the case that', 'it is a lie that', 'it was not true that', 'it is wrong that', 'there is no evidence that', 'there was no evidence that', 'there is no proof that', 'it is a myth that', 'it is incorrect that', 'it is nonsense that', 'nothing shows that', 'there can be no question that'],
  negation: ['not', 'never', "n't", 'no longer', 'neither', 'nor', 'without', 'hardly', 'scarcely', 'by no means', 'cannot', 'nowhere', 'in no way', 'at no time', 'not at all', 'no one', 'nobody', 'none'],
  negating: [
    'fail to', 'refuse to', 'decline to', 'prevent from', 'prevent ~ from', 'stop ~ from', 'keep ~ from', 'neglect to', 'omit to', 'refrain from', 'avoid', 'be unable to', 'was unable to', 'were unable to', 'is unable to', 'are unable to', 'unable to', 'abstain from', 'deter ~ from', 'discourage ~ from', 'forbid ~ to', 'deny', 'abandon', 'cancel', 'forgo', 'call off', 'never get to', 'preclude', 'prevent', 'rule out', 'no intention of', 'prohibit ~ from', 'dissuade ~ from', 'hinder ~ from', 'bar ~ from', 'be reluctant to', 'was reluctant to', 'were reluctant to', 'prove unable to', 'avert', 'forestall', 'disprove that', 'be incapable of', 'was incapable of', 'were incapable of', 'too weak to', 'fail in', 'to little to', 'hesitate to', 'postpone', 'shrink from', 'foil', 'thwart', 'unwilling to', 'cease to',
  ],
  intent: {
    plan: ['planned', 'intended', 'projected', 'threatened', 'imminent', 'proposed', 'plan to', 'be willing to', 'be ready to', 'intend to', 'prepare to', 'prepare for', 'plan', 'plan for', 'decide to', 'order to', 'be ordered to', 'order ~ to', 'instruct ~ to', 'instruct to', 'direct ~ to', 'command ~ to', 'tell ~ to', 'mean to', 'aim to', 'aim at', 'resolve to', 'determine to', 'propose to', 'agree to', 'want to', 'wish to', 'hope to', 'hope for', 'seek to', 'threaten to', 'promise to', 'vow to', 'pledge to', 'demand that', 'urge ~ to', 'ask ~ to', 'call for', 'call on ~ to', 'recommend that', 'suggest that', 'propose that', 'recommend', 'propose', 'request ~ to', 'request to', 'in order to', 'so as to', 'so that', 'about to', 'ready to', 'due to', 'eager to', 'expect to', 'expect ~ to', 'poise to', 'set out to', 'be to', 'was to', 'were to', 'authorise ~ to', 'authorize ~ to', 'invite ~ to', 'persuade ~ to', 'choose to', 'volunteer to', 'assign to', 'assign ~ to', 'task with', 'undertake to', 'willing to', 'contemplate', 'consider', 'advocate', 'design to', 'urge', 'demand', 'require ~ to', 'require that', 'order that', 'insist that', 'insist on', 'desire to', 'need to', 'be bound to', 'schedule to', 'promise', 'volunteer for', 'call upon ~ to', 'be tasked with', 'gather to', 'opt to', 'lead to plans', 'prefer to', 'advise ~ to', 'advise', 'encourage ~ to', 'beg ~ to', 'warn ~ not to', 'counsel', 'favour', 'favor', 'long to', 'offer to', 'purpose of', 'intention of', 'intend for ~ to', 'ask to', 'claim the right to', 'permission to', 'seek permission to', 'orders to', 'the order to', 'an order to', 'instructions to', 'plans to', 'a plan to', 'the plan to', 'intention to', 'the decision to', 'a decision to', 'the right to', 'the task of', 'the aim of', 'with the aim of', 'with a view to', 'with the intention of', 'for the purpose of', 'a proposal to', 'the proposal to', 'a demand to'],
    try: ['try to', 'attempt to', 'attempt', 'endeavour to', 'endeavor to', 'strive to', 'struggle to', 'seek', 'make an effort to', 'make efforts to', 'an attempt to', 'attempts to', 'the attempt to', 'attempts at', 'an attempt at', 'in an attempt to', 'in an effort to', 'efforts to', 'an effort to', 'the effort to', 'fight to', 'battle to', 'bid to', 'a bid to', 'work to', 'in attempting to', 'attempted', 'would-be'],
    poss: ['can', 'ca', 'could', 'may', 'might', 'should', 'ought to', 'be able to', 'was able to', 'likely to', 'the possibility of', 'the danger of', 'the threat of', 'a possible', 'the chance of', 'the risk of', 'the prospect of', 'fear of', 'fear that', 'fear', 'must', 'risk', 'capable of', 'be capable of', 'in case of', 'in the event of', 'liable to', 'need not', 'possible'],
    future: ['will', 'wo', "'ll", 'shall', 'is going to', 'are going to', 'going to'],
  },
  factual: ['have to', 'manage to', 'succeed in', 'begin to', 'start to', 'start', 'begin', 'continue to', 'continue', 'proceed to', 'come to', 'help to', 'help', 'force ~ to', 'compel ~ to', 'allow ~ to', 'enable ~ to', 'oblige ~ to', 'cause ~ to', 'lead ~ to', 'be forced to', 'force to', 'be able to', 'be compelled to', 'compel to', 'be obliged to', 'happen to', 'go on to', 'be allowed to', 'permit ~ to', 'dare to', 'dare', 'rush to', 'resume', 'keep', 'finish', 'complete', 'end up', 'get to', 'use to', 'tend to', 'serve to', 'permit to', 'oblige to', 'enable to', 'allow to', 'be made to', 'make', 'let', 'have', 'would go on to', 'drive ~ to', 'have the effect of', 'assist in', 'contrive to', 'hasten to', 'hurry to', 'join in', 'participate in', 'take part in', 'engage in', 'be able', 'condemn to', 'condemn ~ to', 'bring ~ to'],
  denies: ['and not', 'not', 'rather than', 'instead of', 'as opposed to', 'and never', 'but not'],
};
