# Made from templates/letters/platform-intervention.letter.txt.j2 by make templates.
DIGEST = '2bce97f70c641b809edb1e5adfd92380'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/platform-intervention.letter.txt.j2'

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
    l_0_to_tell = resolve('to_tell')
    l_0_earlier = resolve('earlier')
    l_0_refusal = resolve('refusal')
    l_0_by_platform = resolve('by_platform')
    l_0_claim = resolve('claim')
    l_0_facts = resolve('facts')
    l_0_answer = resolve('answer')
    l_0_brief = resolve('brief')
    l_0_item = resolve('item')
    l_0_case = resolve('case')
    l_0_attachments = resolve('attachments')
    l_0_signature = resolve('signature')
    l_0_signed_by = resolve('signed_by')
    l_0_today = resolve('today')
    l_0_say = l_0_story = l_0_situation = l_0_ns = l_0_answers = missing
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_2 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_3 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_4 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/platform-intervention.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/platform-intervention.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/platform-intervention.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    def macro():
        t_5 = []
        pass
        t_5.append(
            '平台介入申请',
        )
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_6 = []
        l_1_addressee_name = resolve('addressee_name')
        pass
        t_6.extend((
            printed((undefined(name='addressee_name') if l_1_addressee_name is missing else l_1_addressee_name)),
            '：',
        ))
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='salutation') if l_0_salutation is missing else l_0_salutation), caller=caller)
    def macro():
        t_7 = []
        l_1_seller = resolve('seller')
        l_1_order = resolve('order')
        pass
        t_7.extend((
            '您好！我与',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            printed(t_3(((undefined(name='case') if l_0_case is missing else l_0_case).merchant.name or (undefined(name='case') if l_0_case is missing else l_0_case).merchant.registered_name))),
            '就',
            printed((str_join(('订单', (undefined(name='order') if l_1_order is missing else l_1_order).number, )) if (not t_4((undefined(name='order') if l_1_order is missing else l_1_order).number)) else '下列付款')),
            '发生争议，',
            printed(('双方没有协商解决，' if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).asked_seller and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation != 'merchant-unreachable')) else cond_expr_undefined("the inline if-expression on line 7 in 'letters/platform-intervention.letter.txt.j2' evaluated to false and no else section was defined."))),
            '请贵平台介入处理。',
        ))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_8 = []
        pass
        t_8.append(
            '经过',
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_9(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
                yield l_1_entry
    for l_1_entry in t_9((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell)):
        _loop_vars = {}
        pass
        def macro():
            t_10 = []
            l_2_order = resolve('order')
            pass
            t_10.extend((
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            if (((l_1_entry.kind == 'purchase') and (not t_4((undefined(name='order') if l_2_order is missing else l_2_order).promise))) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
                pass
                t_10.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    if ((not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
        pass
        def macro():
            t_11 = []
            pass
            t_11.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_11)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_0_answers = ((((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))) and ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'demand')) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code not in ('no-answer', 'processing')))
    context.vars['answers'] = l_0_answers
    context.exported_vars.add('answers')
    if ((undefined(name='answers') if l_0_answers is missing else l_0_answers) or (undefined(name='facts') if l_0_facts is missing else l_0_facts).rules):
        pass
        if (undefined(name='answers') if l_0_answers is missing else l_0_answers):
            pass
            l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/platform-intervention.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
            context.exported_vars.discard('answer')
            l_0_brief = call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).brief, (undefined(name='situation') if l_0_situation is missing else l_0_situation))
            context.vars['brief'] = l_0_brief
            context.exported_vars.add('brief')
        else:
            pass
            l_0_brief = ''
            context.vars['brief'] = l_0_brief
            context.exported_vars.add('brief')
        if ((undefined(name='brief') if l_0_brief is missing else l_0_brief) or (undefined(name='facts') if l_0_facts is missing else l_0_facts).rules):
            pass
            def macro():
                t_12 = []
                pass
                t_12.append(
                    '理由',
                )
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
            if (undefined(name='brief') if l_0_brief is missing else l_0_brief):
                pass
                def macro():
                    t_13 = []
                    pass
                    t_13.extend((
                        printed((undefined(name='brief') if l_0_brief is missing else l_0_brief)),
                        '。',
                    ))
                    return concat(t_13)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
            for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).rules[:2]:
                _loop_vars = {}
                pass
                def macro():
                    t_14 = []
                    l_2_rule_owner = resolve('rule_owner')
                    l_2_ref = resolve('ref')
                    pass
                    t_14.extend((
                        printed(call(context, (undefined(name='rule_owner') if l_2_rule_owner is missing else l_2_rule_owner), l_1_rule)),
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_1_rule)),
                        '写明',
                        printed(t_3(l_1_rule.text)),
                        printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_rule.exhibits)),
                        '。',
                    ))
                    return concat(t_14)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
            l_1_rule = missing
    def macro():
        t_15 = []
        pass
        t_15.append(
            '请求',
        )
        return concat(t_15)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_16 = []
        pass
        t_16.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).intervene, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
        )
        return concat(t_16)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business and ((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'marketplace')):
        pass
        def macro():
            t_17 = []
            l_1_cite = resolve('cite')
            pass
            t_17.extend((
                '依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'e-commerce-law', 61)),
                '，消费者在电子商务平台购买商品或者接受服务，与平台内经营者发生争议时，电子商务平台经营者应当积极协助消费者维护合法权益。',
            ))
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_18 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_18.extend((
            '请在收到本申请后',
            printed(t_2((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within))),
            '内告知处理结果；不予支持的，请说明事实、理由和所依据的平台规则。',
        ))
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments)))
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (undefined(name='signed_by') if l_0_signed_by is missing else l_0_signed_by), t_1((undefined(name='today') if l_0_today is missing else l_0_today))))

blocks = {}
debug_info = '2=57&3=59&4=61&5=63&6=72&7=83&8=101&9=110&10=113&11=121&12=140&14=142&15=154&16=157&17=159&18=171&19=173&20=182&21=194&24=214&25=223&26=232&27=234&29=246&30=258&31=259'
