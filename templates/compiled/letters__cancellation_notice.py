# Made from templates/letters/cancellation-notice.txt.j2 by make templates.
DIGEST = '5493ba243fdb3c67380a2a103c46cc59'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/cancellation-notice.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_order = resolve('order')
    l_0_title = resolve('title')
    l_0_salutation = resolve('salutation')
    l_0_heading = resolve('heading')
    l_0_paragraph = resolve('paragraph')
    l_0_interest = resolve('interest')
    l_0_item = resolve('item')
    l_0_situation_rule = resolve('situation_rule')
    l_0_attachments = resolve('attachments')
    l_0_say = l_0_story = l_0_formal = l_0_situation = l_0_cancels = missing
    try:
        t_1 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_2 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    try:
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/cancellation-notice.txt.j2').make_module(context.get_all(), True, {'cancels': l_0_cancels, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/cancellation-notice.txt.j2').make_module(context.get_all(), True, {'cancels': l_0_cancels, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_formal = context.vars['formal'] = environment.get_template('formal.txt.j2', 'letters/cancellation-notice.txt.j2').make_module(context.get_all(), True, {'cancels': l_0_cancels, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('formal')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/cancellation-notice.txt.j2').make_module(context.get_all(), True, {'cancels': l_0_cancels, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    l_0_cancels = (((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation in ('cancel-undelivered', 'cancel-unused')) and (not t_3((undefined(name='order') if l_0_order is missing else l_0_order).number)))
    context.vars['cancels'] = l_0_cancels
    context.exported_vars.add('cancels')
    def macro():
        t_4 = []
        pass
        t_4.append(
            printed(('取消订单通知' if (undefined(name='cancels') if l_0_cancels is missing else l_0_cancels) else '解除合同通知')),
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
            '，现通知',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            printed(('取消该订单，解除合同' if (undefined(name='cancels') if l_0_cancels is missing else l_0_cancels) else '解除合同')),
            '。',
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
    def macro():
        t_9 = []
        pass
        t_9.append(
            '依据',
        )
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).basis, (undefined(name='situation') if l_0_situation is missing else l_0_situation), (3 if ((undefined(name='interest') if l_0_interest is missing else l_0_interest) == 'benchmark') else 2)))
    def macro():
        t_10 = []
        pass
        t_10.append(
            '通知事项',
        )
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_11 = []
        l_1_cite = resolve('cite')
        l_1_seller = resolve('seller')
        pass
        t_11.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 565, 1)),
            '，合同自本通知到达',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '时解除。',
        ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    def macro():
        t_12 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_12.extend((
            '请在收到本通知后',
            printed(t_1((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within))),
            '内',
            printed(t_2(context.eval_ctx, call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation), True), str_join((call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).cancel), '，', )), '')),
            printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).reckoning)),
            '。',
        ))
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    if ((((undefined(name='problem') if l_0_problem is missing else l_0_problem).usage == 'unused') and (not t_3((undefined(name='order') if l_0_order is missing else l_0_order).shown_delivered_at))) and ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault not in ('nothing-received', 'nonconforming'))):
        pass
        def macro():
            t_13 = []
            l_1_seller = resolve('seller')
            pass
            t_13.extend((
                '收到的',
                printed((call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code) if ((undefined(name='order') if l_0_order is missing else l_0_order).category in (undefined(name='say') if l_0_say is missing else l_0_say).BY_PIECE) else call(context, (undefined(name='say') if l_0_say is missing else l_0_say).goods))),
                '没有使用，可由',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '作废或者收回。',
            ))
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    def macro():
        t_14 = []
        pass
        t_14.append(
            '对解除有异议的，请在同一期限内书面说明理由和依据。',
        )
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
            '逾期未退款的，',
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
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).service, '本通知'))
    def macro():
        t_18 = []
        pass
        t_18.append(
            '特此通知。',
        )
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments)))
    yield printed(call(context, (undefined(name='formal') if l_0_formal is missing else l_0_formal).signed))

blocks = {}
debug_info = '2=41&3=43&4=45&5=47&6=49&7=52&8=61&9=71&10=80&11=94&12=103&13=104&14=113&15=114&16=123&17=138&18=153&19=169&20=178&21=179&22=188&23=202&24=211&25=212&26=221&27=222'
