# Made from templates/letters/cancellation-notice.txt.j2 by make templates.
DIGEST = '23a075455f22168935f44d078150add0'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/cancellation-notice.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
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
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'situation'), '.txt.j2', )), 'letters/cancellation-notice.txt.j2').make_module(context.get_all(), True, {'cancels': l_0_cancels, 'formal': l_0_formal, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    l_0_cancels = ((environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'situation') in ('cancel-undelivered', 'cancel-unused')) and (not t_3(environment.getattr((undefined(name='order') if l_0_order is missing else l_0_order), 'number'))))
    context.vars['cancels'] = l_0_cancels
    context.exported_vars.add('cancels')
    def macro():
        t_4 = []
        pass
        t_4.append(
            str(environment.finalize(('取消订单通知' if (undefined(name='cancels') if l_0_cancels is missing else l_0_cancels) else '解除合同通知'))),
        )
        return concat(t_4)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_5 = []
        pass
        t_5.extend((
            '致：',
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'receiver')))),
        ))
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='salutation') if l_0_salutation is missing else l_0_salutation), caller=caller)
    def macro():
        t_6 = []
        pass
        t_6.append(
            '事由',
        )
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_7 = []
        l_1_seller = resolve('seller')
        pass
        t_7.extend((
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'matter'), (undefined(name='situation') if l_0_situation is missing else l_0_situation)))),
            '，现通知',
            str(environment.finalize((undefined(name='seller') if l_1_seller is missing else l_1_seller))),
            str(environment.finalize(('取消该订单，解除合同' if (undefined(name='cancels') if l_0_cancels is missing else l_0_cancels) else '解除合同'))),
            '。',
        ))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_8 = []
        pass
        t_8.append(
            '事实',
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    yield str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'told'), (undefined(name='situation') if l_0_situation is missing else l_0_situation), (undefined(name='story') if l_0_story is missing else l_0_story))))
    def macro():
        t_9 = []
        pass
        t_9.append(
            '依据',
        )
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    yield str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'basis'), (undefined(name='situation') if l_0_situation is missing else l_0_situation), (3 if ((undefined(name='interest') if l_0_interest is missing else l_0_interest) == 'benchmark') else 2))))
    def macro():
        t_10 = []
        pass
        t_10.append(
            '通知事项',
        )
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_11 = []
        l_1_cite = resolve('cite')
        l_1_seller = resolve('seller')
        pass
        t_11.extend((
            '依照',
            str(environment.finalize(environment.call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 565, 1))),
            '，合同自本通知到达',
            str(environment.finalize((undefined(name='seller') if l_1_seller is missing else l_1_seller))),
            '时解除。',
        ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    def macro():
        t_12 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_12.extend((
            '请在收到本通知后',
            str(environment.finalize(t_1((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within)))),
            '内',
            str(environment.finalize(t_2(context.eval_ctx, environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'claim'), (undefined(name='situation') if l_0_situation is missing else l_0_situation), True), str_join((environment.call(context, environment.getattr((undefined(name='situation') if l_0_situation is missing else l_0_situation), 'cancel')), '，', )), ''))),
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'reckoning')))),
            '。',
        ))
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    if (((environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'usage') == 'unused') and (not t_3(environment.getattr((undefined(name='order') if l_0_order is missing else l_0_order), 'shown_delivered_at')))) and (environment.getattr((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule), 'finding') not in ('nothing-received', 'nonconforming'))):
        pass
        def macro():
            t_13 = []
            l_1_seller = resolve('seller')
            pass
            t_13.extend((
                '收到的',
                str(environment.finalize((environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'code')) if (environment.getattr((undefined(name='order') if l_0_order is missing else l_0_order), 'category') in environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'BY_PIECE')) else environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'goods'))))),
                '没有使用，可由',
                str(environment.finalize((undefined(name='seller') if l_1_seller is missing else l_1_seller))),
                '作废或者收回。',
            ))
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    def macro():
        t_14 = []
        pass
        t_14.append(
            '对解除有异议的，请在同一期限内书面说明理由和依据。',
        )
        return concat(t_14)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    yield str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'pay_to'))))
    def macro():
        t_15 = []
        pass
        t_15.append(
            '逾期的后果',
        )
        return concat(t_15)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_16 = []
        l_1_me = resolve('me')
        pass
        t_16.extend((
            '逾期未退款的，',
            str(environment.finalize((undefined(name='me') if l_1_me is missing else l_1_me))),
            '将',
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'steps')))),
            '。',
        ))
        return concat(t_16)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_17 = []
        pass
        t_17.append(
            '送达',
        )
        return concat(t_17)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    yield str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'service'), '本通知')))
    def macro():
        t_18 = []
        pass
        t_18.append(
            '特此通知。',
        )
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield str(environment.finalize(environment.call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments))))
    yield str(environment.finalize(environment.call(context, environment.getattr((undefined(name='formal') if l_0_formal is missing else l_0_formal), 'signed'))))

blocks = {}
debug_info = '2=40&3=42&4=44&5=46&6=48&7=51&8=60&9=70&10=79&11=93&12=102&13=103&14=112&15=113&16=122&17=137&18=152&19=168&20=177&21=178&22=187&23=201&24=210&25=211&26=220&27=221'
