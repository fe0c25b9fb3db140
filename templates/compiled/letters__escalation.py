# Made from templates/letters/escalation.txt.j2 by make templates.
DIGEST = 'f55fd3513aadf64c8837eeff39cd34e7'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/escalation.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_order = resolve('order')
    l_0_refusal = resolve('refusal')
    l_0_facts = resolve('facts')
    l_0_title = resolve('title')
    l_0_salutation = resolve('salutation')
    l_0_paragraph = resolve('paragraph')
    l_0_heading = resolve('heading')
    l_0_namespace = resolve('namespace')
    l_0_to_tell = resolve('to_tell')
    l_0_earlier = resolve('earlier')
    l_0_claim = resolve('claim')
    l_0_answer = resolve('answer')
    l_0_grounds = resolve('grounds')
    l_0_situation_rule = resolve('situation_rule')
    l_0_remedy = resolve('remedy')
    l_0_item = resolve('item')
    l_0_attachments = resolve('attachments')
    l_0_signature = resolve('signature')
    l_0_signed_by = resolve('signed_by')
    l_0_today = resolve('today')
    l_0_say = l_0_story = l_0_situation = l_0_subject = l_0_deal = l_0_open = l_0_reply = l_0_their_service = l_0_numbered = l_0_ns = l_0_answers = l_0_demand = l_0_asked = missing
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
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['narrated']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'narrated' found.")
    try:
        t_5 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_6 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_7 = environment.filters['spoken']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'spoken' found.")
    try:
        t_8 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_9 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/escalation.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'asked': l_0_asked, 'deal': l_0_deal, 'demand': l_0_demand, 'ns': l_0_ns, 'numbered': l_0_numbered, 'open': l_0_open, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'their_service': l_0_their_service})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/escalation.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'asked': l_0_asked, 'deal': l_0_deal, 'demand': l_0_demand, 'ns': l_0_ns, 'numbered': l_0_numbered, 'open': l_0_open, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'their_service': l_0_their_service})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/escalation.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'asked': l_0_asked, 'deal': l_0_deal, 'demand': l_0_demand, 'ns': l_0_ns, 'numbered': l_0_numbered, 'open': l_0_open, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'their_service': l_0_their_service})
    context.exported_vars.discard('situation')
    l_0_subject = call(context, (undefined(name='say') if l_0_say is missing else l_0_say).subject)
    context.vars['subject'] = l_0_subject
    context.exported_vars.add('subject')
    l_0_deal = ('这笔订单' if (not t_8((undefined(name='order') if l_0_order is missing else l_0_order).number)) else ('这笔扣款' if (undefined(name='say') if l_0_say is missing else l_0_say).renewed else '这笔交易'))
    context.vars['deal'] = l_0_deal
    context.exported_vars.add('deal')
    l_0_open = ((not (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal)) or ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code in ('no-answer', 'processing')))
    context.vars['open'] = l_0_open
    context.exported_vars.add('open')
    l_0_reply = (t_7((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply) if (((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not t_8((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply))) and (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply))) else None)
    context.vars['reply'] = l_0_reply
    context.exported_vars.add('reply')
    def macro():
        t_10 = []
        l_1_by_platform = resolve('by_platform')
        l_1_case = resolve('case')
        l_1_seller = resolve('seller')
        pass
        t_10.extend((
            printed((((undefined(name='case') if l_1_case is missing else l_1_case).platform.name or '平台') if (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform) else (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
            '客服',
        ))
        return concat(t_10)
    context.exported_vars.add('their_service')
    context.vars['their_service'] = l_0_their_service = Macro(environment, macro, 'their_service', (), False, False, False, context.eval_ctx.autoescape)
    l_0_numbered = (not t_8((undefined(name='order') if l_0_order is missing else l_0_order).number))
    context.vars['numbered'] = l_0_numbered
    context.exported_vars.add('numbered')
    def macro():
        t_11 = []
        pass
        if ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'negotiate'):
            pass
            t_11.extend((
                '请求酌情处理',
                printed((undefined(name='subject') if l_0_subject is missing else l_0_subject)),
                '的退款',
            ))
        elif (undefined(name='open') if l_0_open is missing else l_0_open):
            pass
            t_11.extend((
                '请求处理',
                printed((undefined(name='subject') if l_0_subject is missing else l_0_subject)),
                printed(('的问题' if (undefined(name='numbered') if l_0_numbered is missing else l_0_numbered) else '一事')),
            ))
        else:
            pass
            t_11.extend((
                '请求复核',
                printed((undefined(name='subject') if l_0_subject is missing else l_0_subject)),
                printed(('的处理结果' if (undefined(name='numbered') if l_0_numbered is missing else l_0_numbered) else '一事的处理结果')),
            ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_12 = []
        l_1_addressee_name = resolve('addressee_name')
        pass
        t_12.extend((
            printed((undefined(name='addressee_name') if l_1_addressee_name is missing else l_1_addressee_name)),
            '客服主管：',
        ))
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='salutation') if l_0_salutation is missing else l_0_salutation), caller=caller)
    def macro():
        t_13 = []
        l_1_term = resolve('term')
        pass
        t_13.append(
            '您好！',
        )
        if ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'negotiate'):
            pass
            t_13.extend((
                '我就',
                printed((undefined(name='deal') if l_0_deal is missing else l_0_deal)),
                '联系过客服，问题还没有解决，想请您酌情处理。',
            ))
        elif ((undefined(name='open') if l_0_open is missing else l_0_open) and call(context, (undefined(name='say') if l_0_say is missing else l_0_say).owed)):
            pass
            t_13.extend((
                '我就',
                printed((undefined(name='deal') if l_0_deal is missing else l_0_deal)),
                '申请退款，',
                printed(call(context, (undefined(name='their_service') if l_0_their_service is missing else l_0_their_service))),
                '已经同意，款项至今没有退还，请予处理。',
            ))
        elif ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code == 'no-answer')):
            pass
            t_13.extend((
                '我就',
                printed((undefined(name='deal') if l_0_deal is missing else l_0_deal)),
                '提出的请求，至今没有收到',
                printed(call(context, (undefined(name='their_service') if l_0_their_service is missing else l_0_their_service))),
                '的答复，请予处理。',
            ))
        elif ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code == 'processing')):
            pass
            t_13.extend((
                '我就',
                printed((undefined(name='deal') if l_0_deal is missing else l_0_deal)),
                '提出的请求，',
                printed(call(context, (undefined(name='their_service') if l_0_their_service is missing else l_0_their_service))),
                '答复处理中，至今没有结果，请予处理。',
            ))
        elif ((not t_8((undefined(name='reply') if l_0_reply is missing else l_0_reply))) and (t_2((undefined(name='reply') if l_0_reply is missing else l_0_reply)) <= 30)):
            pass
            t_13.extend((
                printed(call(context, (undefined(name='their_service') if l_0_their_service is missing else l_0_their_service))),
                '答复',
                printed(t_6((undefined(name='reply') if l_0_reply is missing else l_0_reply))),
                '，没有同意我的请求，请予复核。',
            ))
        elif ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and t_8((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply)):
            pass
            t_13.extend((
                printed(call(context, (undefined(name='their_service') if l_0_their_service is missing else l_0_their_service))),
                '以“',
                printed(call(context, (undefined(name='term') if l_1_term is missing else l_1_term), 'refusal', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code)),
                '”为由没有同意我的请求，请予复核。',
            ))
        elif (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal):
            pass
            t_13.append(
                printed(call(context, (undefined(name='their_service') if l_0_their_service is missing else l_0_their_service))),
            )
            if (not t_8((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.at)):
                pass
                t_13.extend((
                    '于',
                    printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.at.day)),
                ))
            t_13.append(
                '答复，没有同意我的请求，请予复核。',
            )
        else:
            pass
            t_13.extend((
                '我就',
                printed((undefined(name='deal') if l_0_deal is missing else l_0_deal)),
                '与',
                printed(call(context, (undefined(name='their_service') if l_0_their_service is missing else l_0_their_service))),
                '沟通后仍未解决，请予处理。',
            ))
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_14 = []
        pass
        t_14.append(
            '经过',
        )
        return concat(t_14)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_15(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
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
            if (((l_1_entry.kind == 'purchase') and (not t_8((undefined(name='order') if l_0_order is missing else l_0_order).promise))) and ((not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters) or call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_argued))):
                pass
                t_16.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
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
    if ((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters and (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits):
        pass
        def macro():
            t_18 = []
            l_1_exhibit_names = resolve('exhibit_names')
            l_1_ref = resolve('ref')
            pass
            t_18.extend((
                '此次新提交的材料：',
                printed(call(context, (undefined(name='exhibit_names') if l_1_exhibit_names is missing else l_1_exhibit_names), (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits)),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits)),
                '。',
            ))
            return concat(t_18)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_0_answers = (((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'demand')) and (not (undefined(name='say') if l_0_say is missing else l_0_say).beside_the_point))
    context.vars['answers'] = l_0_answers
    context.exported_vars.add('answers')
    if (undefined(name='answers') if l_0_answers is missing else l_0_answers):
        pass
        l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/escalation.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'asked': l_0_asked, 'deal': l_0_deal, 'demand': l_0_demand, 'ns': l_0_ns, 'numbered': l_0_numbered, 'open': l_0_open, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'their_service': l_0_their_service})
        context.exported_vars.discard('answer')
        def macro():
            t_19 = []
            pass
            t_19.append(
                printed(call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).heading_text)),
            )
            return concat(t_19)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
        yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).answered_points, (undefined(name='answer') if l_0_answer is missing else l_0_answer), (undefined(name='situation') if l_0_situation is missing else l_0_situation), (undefined(name='say') if l_0_say is missing else l_0_say)))
    elif (((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'demand') and ((undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_rules or (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds))):
        pass
        def macro():
            t_20 = []
            pass
            t_20.append(
                '请求的依据',
            )
            return concat(t_20)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
        for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_rules[:1]:
            _loop_vars = {}
            pass
            def macro():
                t_21 = []
                l_2_ref = resolve('ref')
                pass
                t_21.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).their_rule, l_1_rule)),
                    '规定',
                    printed(t_6(l_1_rule.text)),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_rule.exhibits)),
                    '。',
                ))
                return concat(t_21)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        l_1_rule = missing
        def t_22(fiter):
            for l_1_ground in fiter:
                if (t_9(l_1_ground, environment.getitem((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 0)) or (l_1_ground.multiple and (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages)):
                    yield l_1_ground
        for l_1_ground in t_22((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)):
            _loop_vars = {}
            pass
            def macro():
                t_23 = []
                pass
                template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'letters/escalation.txt.j2')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'answer': l_0_answer, 'answers': l_0_answers, 'asked': l_0_asked, 'deal': l_0_deal, 'demand': l_0_demand, 'ns': l_0_ns, 'numbered': l_0_numbered, 'open': l_0_open, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'their_service': l_0_their_service}))
                try:
                    for event in gen:
                        t_23.append(event)
                finally: gen.close()
                return concat(t_23)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        l_1_ground = missing
    def macro():
        t_24 = []
        pass
        t_24.append(
            '请求',
        )
        return concat(t_24)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_demand = (call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).demand, (undefined(name='situation') if l_0_situation is missing else l_0_situation)) if (undefined(name='answers') if l_0_answers is missing else l_0_answers) else (str_join(('请', call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).enquiry), )) if (((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'refund') and call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).enquiry)) else str_join(('如不同意，请说明理由，并提供', call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).records), ))))
    context.vars['demand'] = l_0_demand
    context.exported_vars.add('demand')
    l_0_asked = str_join((call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code, (undefined(name='situation') if l_0_situation is missing else l_0_situation)), call(context, (undefined(name='say') if l_0_say is missing else l_0_say).alternative, (undefined(name='situation') if l_0_situation is missing else l_0_situation)), '。', ))
    context.vars['asked'] = l_0_asked
    context.exported_vars.add('asked')
    if ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'negotiate'):
        pass
        def macro():
            t_25 = []
            pass
            t_25.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).wish, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
            return concat(t_25)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    elif (undefined(name='demand') if l_0_demand is missing else l_0_demand):
        pass
        def macro():
            t_26 = []
            pass
            t_26.append(
                printed((undefined(name='asked') if l_0_asked is missing else l_0_asked)),
            )
            return concat(t_26)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        def macro():
            t_27 = []
            pass
            t_27.extend((
                printed((undefined(name='demand') if l_0_demand is missing else l_0_demand)),
                '。',
            ))
            return concat(t_27)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    else:
        pass
        def macro():
            t_28 = []
            pass
            t_28.append(
                printed((undefined(name='asked') if l_0_asked is missing else l_0_asked)),
            )
            return concat(t_28)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_29 = []
        l_1_reply_within = resolve('reply_within')
        l_1_next_steps = resolve('next_steps')
        pass
        t_29.extend((
            '请在收到本函后',
            printed(t_5((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within))),
            '内答复',
            printed(('，谢谢' if ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'negotiate') else cond_expr_undefined("the inline if-expression on line 56 in 'letters/escalation.txt.j2' evaluated to false and no else section was defined."))),
            '。',
        ))
        if (undefined(name='next_steps') if l_1_next_steps is missing else l_1_next_steps):
            pass
            t_29.extend((
                '届时仍未解决的，我将',
                printed(t_3((undefined(name='next_steps') if l_1_next_steps is missing else l_1_next_steps), '，并')),
                '。',
            ))
        return concat(t_29)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments)))
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (undefined(name='signed_by') if l_0_signed_by is missing else l_0_signed_by), t_1((undefined(name='today') if l_0_today is missing else l_0_today))))

blocks = {}
debug_info = '1=88&2=90&3=92&4=94&5=97&6=100&7=103&8=106&9=119&10=122&11=125&12=132&13=143&10=148&15=149&16=160&18=167&19=174&20=183&21=192&22=201&23=209&24=217&25=235&16=242&28=243&29=252&30=255&31=263&32=281&34=283&35=295&38=311&39=314&40=316&41=318&42=327&43=328&44=330&45=339&46=357&49=377&50=386&51=389&52=392&53=403&54=426&56=435&57=457&58=458'
