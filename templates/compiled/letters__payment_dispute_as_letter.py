# Made from templates/letters/payment-dispute.letter.txt.j2 by make templates.
DIGEST = '909f5936bc25de9d04a9ca0ea0db2b2e'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/payment-dispute.letter.txt.j2'

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
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_4 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_5 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_6 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_7 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/payment-dispute.letter.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/payment-dispute.letter.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/payment-dispute.letter.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total})
    context.exported_vars.discard('situation')
    def macro():
        t_8 = []
        pass
        t_8.append(
            '支付争议申请',
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_9 = []
        l_1_institution = resolve('institution')
        pass
        t_9.extend((
            printed((undefined(name='institution') if l_1_institution is missing else l_1_institution)),
            '：',
        ))
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='salutation') if l_0_salutation is missing else l_0_salutation), caller=caller)
    def macro():
        t_10 = []
        l_1_institution_restricts = resolve('institution_restricts')
        pass
        t_10.extend((
            '您好！',
            printed(('我的账户被限制使用，请予复核' if (undefined(name='institution_restricts') if l_1_institution_restricts is missing else l_1_institution_restricts) else '我对下列付款有争议，请予处理')),
            '。',
        ))
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_11 = []
        pass
        t_11.append(
            '付款',
        )
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    l_0_total = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).paid if ((t_2((undefined(name='case') if l_0_case is missing else l_0_case).payment) > 1) and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation not in ('duplicate-charge', 'auto-renewal'))) else None)
    context.vars['total'] = l_0_total
    context.exported_vars.add('total')
    l_1_loop = missing
    for l_1_payment, l_1_loop in LoopContext((undefined(name='case') if l_0_case is missing else l_0_case).payment, undefined):
        _loop_vars = {}
        pass
        def macro():
            t_12 = []
            l_2_payee_name = resolve('payee_name')
            l_2_buyer = resolve('buyer')
            l_2_payment_numbers = resolve('payment_numbers')
            l_2_ref = resolve('ref')
            pass
            if (not t_7(l_1_payment.paid_at)):
                pass
                t_12.extend((
                    printed(t_5(l_1_payment.paid_at)),
                    '，',
                ))
            if (not l_1_loop.first):
                pass
                t_12.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_1_payment, numbered=False)),
                )
            elif (undefined(name='say') if l_0_say is missing else l_0_say).renewed:
                pass
                t_12.extend((
                    printed((undefined(name='payee_name') if l_2_payee_name is missing else l_2_payee_name)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).debited)),
                    '，项目为',
                    printed((undefined(name='order') if l_0_order is missing else l_0_order).item),
                ))
            else:
                pass
                t_12.extend((
                    printed((undefined(name='buyer') if l_2_buyer is missing else l_2_buyer)),
                    '向',
                    printed((undefined(name='payee_name') if l_2_payee_name is missing else l_2_payee_name)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).verb)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).paid_amount)),
                ))
                if (not t_7((undefined(name='order') if l_0_order is missing else l_0_order).item)):
                    pass
                    t_12.extend((
                        '，',
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).bought)),
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).counted_item)),
                    ))
            t_12.append(
                printed(call(context, (undefined(name='payment_numbers') if l_2_payment_numbers is missing else l_2_payment_numbers), l_1_payment)),
            )
            if (l_1_loop.last and (undefined(name='total') if l_0_total is missing else l_0_total)):
                pass
                t_12.extend((
                    '，合计',
                    printed(t_6((undefined(name='total') if l_0_total is missing else l_0_total))),
                ))
            t_12.extend((
                printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_payment.exhibits)),
                '。',
            ))
            return concat(t_12)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_1_loop = l_1_payment = missing
    def macro():
        t_13 = []
        pass
        t_13.append(
            '经过',
        )
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    if ((not t_7((undefined(name='order') if l_0_order is missing else l_0_order).promise)) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
        pass
        def macro():
            t_14 = []
            l_1_ref = resolve('ref')
            pass
            t_14.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='order') if l_0_order is missing else l_0_order).exhibits)),
                '。',
            ))
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def t_15(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind in ('event', 'found', 'contact')) or ((l_1_entry.kind == 'shown-delivered') and (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters))):
                yield l_1_entry
    for l_1_entry in t_15((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell)):
        _loop_vars = {}
        pass
        def macro():
            t_16 = []
            pass
            t_16.extend((
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_16)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    if ((not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
        pass
        def macro():
            t_17 = []
            pass
            t_17.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    elif call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still):
        pass
        def macro():
            t_18 = []
            pass
            t_18.extend((
                printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still)),
                '。',
            ))
            return concat(t_18)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).rules[:1]:
        _loop_vars = {}
        pass
        def macro():
            t_19 = []
            l_2_rule_owner = resolve('rule_owner')
            l_2_ref = resolve('ref')
            pass
            t_19.extend((
                printed(call(context, (undefined(name='rule_owner') if l_2_rule_owner is missing else l_2_rule_owner), l_1_rule)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_1_rule)),
                '写明',
                printed(t_4(l_1_rule.text)),
                printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_rule.exhibits)),
                '。',
            ))
            return concat(t_19)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_1_rule = missing
    def t_20(fiter):
        for l_1_ground in fiter:
            if (l_1_ground.id == 'unauthorised-payment'):
                yield l_1_ground
    for l_1_ground in t_20((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)):
        _loop_vars = {}
        pass
        def macro():
            t_21 = []
            pass
            t_21.append(
                '依据',
            )
            return concat(t_21)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
        def macro():
            t_22 = []
            pass
            template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'letters/payment-dispute.letter.txt.j2')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story, 'total': l_0_total}))
            try:
                for event in gen:
                    t_22.append(event)
            finally: gen.close()
            t_22.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).verified_answer)),
            )
            return concat(t_22)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_1_ground = missing
    l_0_settled = call(context, (undefined(name='say') if l_0_say is missing else l_0_say).settled_answer)
    context.vars['settled'] = l_0_settled
    context.exported_vars.add('settled')
    if (undefined(name='settled') if l_0_settled is missing else l_0_settled):
        pass
        def macro():
            t_23 = []
            pass
            t_23.append(
                '对答复的意见',
            )
            return concat(t_23)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
        def macro():
            t_24 = []
            pass
            t_24.append(
                printed((undefined(name='settled') if l_0_settled is missing else l_0_settled)),
            )
            return concat(t_24)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_25 = []
        pass
        t_25.append(
            '请求',
        )
        return concat(t_25)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_26 = []
        pass
        t_26.extend((
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).not_ratified)),
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).dispute, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            '。',
        ))
        return concat(t_26)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_27 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_27.extend((
            '请在收到本函后',
            printed(t_3((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within))),
            '内告知处理结果。',
        ))
        return concat(t_27)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments)))
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (undefined(name='signed_by') if l_0_signed_by is missing else l_0_signed_by), t_1((undefined(name='today') if l_0_today is missing else l_0_today))))

blocks = {}
debug_info = '2=71&3=73&4=75&5=77&6=86&7=97&8=109&9=118&10=121&11=125&12=128&13=135&14=141&15=146&16=157&17=171&12=185&20=187&21=196&22=210&23=218&24=230&26=232&27=256&29=276&30=283&31=292&33=308&34=311&35=331&36=340&37=351&38=363&39=364'
