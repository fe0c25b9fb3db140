# Made from templates/letters/payment-dispute.letter.txt.j2 by make templates.
DIGEST = 'd3c002cf989c4a7d3eb81ae51f1bc77c'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/payment-dispute.letter.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_problem = resolve('problem')
    l_0_title = resolve('title')
    l_0_salutation = resolve('salutation')
    l_0_paragraph = resolve('paragraph')
    l_0_heading = resolve('heading')
    l_0_namespace = resolve('namespace')
    l_0_case = resolve('case')
    l_0_facts = resolve('facts')
    l_0_order = resolve('order')
    l_0_earlier = resolve('earlier')
    l_0_to_tell = resolve('to_tell')
    l_0_grounds = resolve('grounds')
    l_0_attachments = resolve('attachments')
    l_0_signature = resolve('signature')
    l_0_signed_by = resolve('signed_by')
    l_0_today = resolve('today')
    l_0_say = l_0_story = l_0_situation = l_0_ns = l_0_total = l_0_settled = missing
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_2 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_5 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_6 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_7 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_8 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_9 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_10 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_11 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_12 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/payment-dispute.letter.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/payment-dispute.letter.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'situation'), '.txt.j2', )), 'letters/payment-dispute.letter.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total})
    context.exported_vars.discard('situation')
    def macro():
        t_13 = []
        pass
        t_13.append(
            '支付争议申请',
        )
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_14 = []
        l_1_institution = resolve('institution')
        pass
        t_14.extend((
            str(environment.finalize((undefined(name='institution') if l_1_institution is missing else l_1_institution))),
            '：',
        ))
        return concat(t_14)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='salutation') if l_0_salutation is missing else l_0_salutation), caller=caller)
    def macro():
        t_15 = []
        pass
        t_15.extend((
            '您好！',
            str(environment.finalize(('我的账户被限制使用，请予复核' if (environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'situation') == 'account-restricted') else '我对下列付款有争议，请予处理'))),
            '。',
        ))
        return concat(t_15)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_16 = []
        pass
        t_16.append(
            '付款',
        )
        return concat(t_16)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_ns = environment.call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    l_0_total = (environment.getattr((undefined(name='facts') if l_0_facts is missing else l_0_facts), 'paid') if ((t_3(environment.getattr((undefined(name='case') if l_0_case is missing else l_0_case), 'payment')) > 1) and (environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'situation') not in ('duplicate-charge', 'auto-renewal'))) else None)
    context.vars['total'] = l_0_total
    context.exported_vars.add('total')
    l_1_loop = missing
    for l_1_payment, l_1_loop in LoopContext(environment.getattr((undefined(name='case') if l_0_case is missing else l_0_case), 'payment'), undefined):
        _loop_vars = {}
        pass
        def macro():
            t_17 = []
            l_2_payee_name = resolve('payee_name')
            l_2_buyer = resolve('buyer')
            l_2_payment_numbers = resolve('payment_numbers')
            l_2_ref = resolve('ref')
            pass
            if (not t_12(environment.getattr(l_1_payment, 'paid_at'))):
                pass
                t_17.extend((
                    str(environment.finalize(t_10(environment.getattr(l_1_payment, 'paid_at')))),
                    '，',
                ))
            if (not environment.getattr(l_1_loop, 'first')):
                pass
                t_17.append(
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'next_payment'), l_1_payment, numbered=False))),
                )
            elif environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'renewed'):
                pass
                t_17.extend((
                    str(environment.finalize((undefined(name='payee_name') if l_2_payee_name is missing else l_2_payee_name))),
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'debited')))),
                    '，项目为',
                    str(environment.finalize(environment.getattr((undefined(name='order') if l_0_order is missing else l_0_order), 'item'))),
                ))
            else:
                pass
                t_17.extend((
                    str(environment.finalize((undefined(name='buyer') if l_2_buyer is missing else l_2_buyer))),
                    '向',
                    str(environment.finalize((undefined(name='payee_name') if l_2_payee_name is missing else l_2_payee_name))),
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'verb')))),
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'paid_amount')))),
                    '，购买',
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'counted_item')))),
                ))
            t_17.append(
                str(environment.finalize(environment.call(context, (undefined(name='payment_numbers') if l_2_payment_numbers is missing else l_2_payment_numbers), l_1_payment))),
            )
            if (environment.getattr(l_1_loop, 'last') and (undefined(name='total') if l_0_total is missing else l_0_total)):
                pass
                t_17.extend((
                    '，合计',
                    str(environment.finalize(t_11((undefined(name='total') if l_0_total is missing else l_0_total)))),
                ))
            t_17.extend((
                str(environment.finalize(environment.call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), environment.getattr(l_1_payment, 'exhibits')))),
                '。',
            ))
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller, _loop_vars=_loop_vars)
    l_1_loop = l_1_payment = missing
    def macro():
        t_18 = []
        pass
        t_18.append(
            '经过',
        )
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    if ((not t_12(environment.getattr((undefined(name='order') if l_0_order is missing else l_0_order), 'promise'))) and (not environment.getattr((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier), 'letters'))):
        pass
        def macro():
            t_19 = []
            l_1_ref = resolve('ref')
            pass
            t_19.extend((
                str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'promise')))),
                str(environment.finalize(environment.call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), environment.getattr((undefined(name='order') if l_0_order is missing else l_0_order), 'exhibits')))),
                '。',
            ))
            return concat(t_19)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def t_20(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((environment.getattr(l_1_entry, 'kind') in ('event', 'found', 'contact')) or ((environment.getattr(l_1_entry, 'kind') == 'shown-delivered') and (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters))):
                yield l_1_entry
    for l_1_entry in t_20((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell)):
        _loop_vars = {}
        pass
        def macro():
            t_21 = []
            pass
            t_21.extend((
                str(environment.finalize(environment.call(context, environment.getattr((undefined(name='story') if l_0_story is missing else l_0_story), 'told'), l_1_entry, environment.getattr((undefined(name='ns') if l_0_ns is missing else l_0_ns), 'after'), (undefined(name='situation') if l_0_situation is missing else l_0_situation)))),
                '。',
            ))
            return concat(t_21)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller, _loop_vars=_loop_vars)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'spreads'), l_1_entry, _loop_vars=_loop_vars) else environment.getattr(l_1_entry, 'at'))
    l_1_entry = missing
    if ((not environment.getattr((undefined(name='story') if l_0_story is missing else l_0_story), 'fault_told')) and (not environment.getattr((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier), 'letters'))):
        pass
        def macro():
            t_22 = []
            pass
            t_22.extend((
                str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'untold'), (undefined(name='situation') if l_0_situation is missing else l_0_situation)))),
                '。',
            ))
            return concat(t_22)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    elif environment.call(context, environment.getattr((undefined(name='situation') if l_0_situation is missing else l_0_situation), 'still')):
        pass
        def macro():
            t_23 = []
            pass
            t_23.extend((
                str(environment.finalize(environment.call(context, environment.getattr((undefined(name='situation') if l_0_situation is missing else l_0_situation), 'still')))),
                '。',
            ))
            return concat(t_23)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    for l_1_rule in environment.getattr((undefined(name='facts') if l_0_facts is missing else l_0_facts), 'rules')[:1]:
        _loop_vars = {}
        pass
        def macro():
            t_24 = []
            l_2_rule_owner = resolve('rule_owner')
            l_2_ref = resolve('ref')
            pass
            t_24.extend((
                str(environment.finalize(environment.call(context, (undefined(name='rule_owner') if l_2_rule_owner is missing else l_2_rule_owner), l_1_rule))),
                str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'rule_name'), l_1_rule))),
                '写明',
                str(environment.finalize(t_7(environment.getattr(l_1_rule, 'text')))),
                str(environment.finalize(environment.call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), environment.getattr(l_1_rule, 'exhibits')))),
                '。',
            ))
            return concat(t_24)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller, _loop_vars=_loop_vars)
    l_1_rule = missing
    def t_25(fiter):
        for l_1_ground in fiter:
            if (environment.getattr(l_1_ground, 'id') == 'unauthorised-payment'):
                yield l_1_ground
    for l_1_ground in t_25((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)):
        l_1_refusals = missing
        _loop_vars = {}
        pass
        def macro():
            t_26 = []
            pass
            t_26.append(
                '依据',
            )
            return concat(t_26)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller, _loop_vars=_loop_vars)
        l_1_refusals = t_4(context.eval_ctx, t_5(context, t_9(context, t_9(context, t_5(context, t_9(context, (undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell), 'kind', 'equalto', 'contact'), attribute='record'), 'with_', 'equalto', 'payment-provider'), 'reply'), attribute='reply'))
        _loop_vars['refusals'] = l_1_refusals
        def macro():
            t_27 = []
            l_2_me = resolve('me')
            pass
            template = environment.get_or_select_template(str_join(('grounds/', environment.getattr(l_1_ground, 'id'), '.txt.j2', )), 'letters/payment-dispute.letter.txt.j2')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'refusals': l_1_refusals, 'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total}))
            try:
                for event in gen:
                    t_27.append(event)
            finally: gen.close()
            if t_4(context.eval_ctx, t_8(context, ['密码', '验证', '本人操作'], 'in', t_2(context.eval_ctx, (undefined(name='refusals') if l_1_refusals is missing else l_1_refusals)))):
                pass
                t_27.extend((
                    '支付时通过了验证，不等于付款经',
                    str(environment.finalize((undefined(name='me') if l_2_me is missing else l_2_me))),
                    '授权；如认为是',
                    str(environment.finalize((undefined(name='me') if l_2_me is missing else l_2_me))),
                    '的过错，请说明事实并出示记录。',
                ))
            return concat(t_27)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller, _loop_vars=_loop_vars)
    l_1_ground = l_1_refusals = missing
    l_0_settled = environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'settled_answer'))
    context.vars['settled'] = l_0_settled
    context.exported_vars.add('settled')
    if (undefined(name='settled') if l_0_settled is missing else l_0_settled):
        pass
        def macro():
            t_28 = []
            pass
            t_28.append(
                '对答复的意见',
            )
            return concat(t_28)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
        def macro():
            t_29 = []
            pass
            t_29.append(
                str(environment.finalize((undefined(name='settled') if l_0_settled is missing else l_0_settled))),
            )
            return concat(t_29)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_30 = []
        pass
        t_30.append(
            '请求',
        )
        return concat(t_30)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_31 = []
        pass
        t_31.extend((
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'not_ratified')))),
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'dispute'), (undefined(name='situation') if l_0_situation is missing else l_0_situation)))),
            '。',
        ))
        return concat(t_31)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_32 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_32.extend((
            '请在收到本函后',
            str(environment.finalize(t_6((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within)))),
            '内告知处理结果。',
        ))
        return concat(t_32)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield str(environment.finalize(environment.call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments))))
    yield str(environment.finalize(environment.call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (undefined(name='signed_by') if l_0_signed_by is missing else l_0_signed_by), t_1((undefined(name='today') if l_0_today is missing else l_0_today)))))

blocks = {}
debug_info = '2=100&3=102&4=104&5=106&6=115&7=126&8=137&9=146&10=149&11=153&12=156&13=163&14=169&15=174&16=185&17=194&12=208&20=210&21=219&22=233&23=241&24=253&26=255&27=279&29=299&30=307&31=316&32=318&34=341&35=344&36=364&37=373&38=384&39=396&40=397'
