# Made from templates/letters/demand.txt.j2 by make templates.
DIGEST = '744d6a2b14d446e19039849176f62ad2'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/demand.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_title = resolve('title')
    l_0_salutation = resolve('salutation')
    l_0_heading = resolve('heading')
    l_0_paragraph = resolve('paragraph')
    l_0_namespace = resolve('namespace')
    l_0_refusal = resolve('refusal')
    l_0_by_platform = resolve('by_platform')
    l_0_answer = resolve('answer')
    l_0_interest = resolve('interest')
    l_0_ends_by_demand = resolve('ends_by_demand')
    l_0_item = resolve('item')
    l_0_attachments = resolve('attachments')
    l_0_say = l_0_story = l_0_formal = l_0_situation = l_0_brief = l_0_alone = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_3 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/demand.txt.j2').make_module(context.get_all(), True, {'alone': l_0_alone, 'answer': l_0_answer, 'brief': l_0_brief, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/demand.txt.j2').make_module(context.get_all(), True, {'alone': l_0_alone, 'answer': l_0_answer, 'brief': l_0_brief, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_formal = context.vars['formal'] = environment.get_template('formal.txt.j2', 'letters/demand.txt.j2').make_module(context.get_all(), True, {'alone': l_0_alone, 'answer': l_0_answer, 'brief': l_0_brief, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('formal')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/demand.txt.j2').make_module(context.get_all(), True, {'alone': l_0_alone, 'answer': l_0_answer, 'brief': l_0_brief, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    def macro():
        t_4 = []
        pass
        t_4.append(
            '催告函',
        )
        return concat(t_4)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_5 = []
        pass
        t_5.extend((
            '致：',
            printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).receiver)),
        ))
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='salutation') if l_0_salutation is missing else l_0_salutation), caller=caller)
    def macro():
        t_6 = []
        pass
        t_6.append(
            '事由',
        )
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_7 = []
        l_1_seller = resolve('seller')
        pass
        t_7.extend((
            printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).matter, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            '，现正式催告',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '履行义务。',
        ))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_8 = []
        pass
        t_8.append(
            '事实',
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).told, (undefined(name='situation') if l_0_situation is missing else l_0_situation), (undefined(name='story') if l_0_story is missing else l_0_story)))
    l_0_brief = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), text='')
    context.vars['brief'] = l_0_brief
    context.exported_vars.add('brief')
    if (((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code not in ('no-answer', 'processing'))) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))):
        pass
        l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/demand.txt.j2').make_module(context.get_all(), True, {'alone': l_0_alone, 'answer': l_0_answer, 'brief': l_0_brief, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
        context.exported_vars.discard('answer')
        if not isinstance(l_0_brief, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_brief['text'] = t_1(context.eval_ctx, t_3(context, [call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).argued_before), call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).brief, (undefined(name='situation') if l_0_situation is missing else l_0_situation))]), '。')
    def macro():
        t_9 = []
        pass
        t_9.append(
            '理由和依据',
        )
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).basis, (undefined(name='situation') if l_0_situation is missing else l_0_situation), (3 if ((undefined(name='interest') if l_0_interest is missing else l_0_interest) == 'benchmark') else 2), (undefined(name='brief') if l_0_brief is missing else l_0_brief).text))
    def macro():
        t_10 = []
        pass
        t_10.append(
            '要求和期限',
        )
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_alone = ((not (undefined(name='ends_by_demand') if l_0_ends_by_demand is missing else l_0_ends_by_demand)) and (not (undefined(name='formal') if l_0_formal is missing else l_0_formal).paid_by_account))
    context.vars['alone'] = l_0_alone
    context.exported_vars.add('alone')
    if (undefined(name='alone') if l_0_alone is missing else l_0_alone):
        pass
        def macro():
            t_11 = []
            l_1_reply_within = resolve('reply_within')
            pass
            t_11.extend((
                '请在收到本函后',
                printed(t_2((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within))),
                '内',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation), True)),
                printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).reckoning)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).otherwise, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_11)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    else:
        pass
        def macro():
            t_12 = []
            l_1_reply_within = resolve('reply_within')
            pass
            t_12.extend((
                '请在收到本函后',
                printed(t_2((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within))),
                '内：',
            ))
            return concat(t_12)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        def macro():
            t_13 = []
            pass
            if (undefined(name='ends_by_demand') if l_0_ends_by_demand is missing else l_0_ends_by_demand):
                pass
                t_13.extend((
                    printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).delivery, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    '，或者',
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation), True)),
                    printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).reckoning)),
                ))
            else:
                pass
                t_13.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation), True)),
                    printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).reckoning)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).otherwise, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                ))
            t_13.append(
                '。',
            )
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    if (undefined(name='ends_by_demand') if l_0_ends_by_demand is missing else l_0_ends_by_demand):
        pass
        def macro():
            t_14 = []
            l_1_seller = resolve('seller')
            l_1_cite = resolve('cite')
            pass
            t_14.extend((
                '上述期限届满，',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '既未',
                printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).delivery, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '、也未退还价款的，依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', [[563, 1, 3], [565, 1]])),
                '，这份合同自期限届满时解除，请退还已付的价款。',
            ))
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).pay_to))
    def macro():
        t_15 = []
        pass
        t_15.append(
            '逾期的后果',
        )
        return concat(t_15)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_16 = []
        l_1_me = resolve('me')
        pass
        t_16.extend((
            '逾期未履行的，',
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '将',
            printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).steps)),
            '。',
        ))
        return concat(t_16)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_17 = []
        pass
        t_17.append(
            '送达',
        )
        return concat(t_17)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).service, '本函'))
    def macro():
        t_18 = []
        pass
        t_18.append(
            '特此函告。',
        )
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments)))
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).signed))

blocks = {}
debug_info = '2=44&3=46&4=48&5=50&6=52&7=61&8=71&9=80&10=93&11=102&12=103&13=106&14=108&16=112&18=113&19=122&20=123&21=132&22=135&24=155&25=167&27=191&28=193&30=210&31=211&32=220&33=234&34=243&35=244&36=253&37=254'
