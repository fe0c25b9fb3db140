# Made from templates/letters/appeal.txt.j2 by make templates.
DIGEST = 'ceddd61c592278f4757f66d0510c3292'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/appeal.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_refusal = resolve('refusal')
    l_0_order = resolve('order')
    l_0_by_platform = resolve('by_platform')
    l_0_platform = resolve('platform')
    l_0_seller = resolve('seller')
    l_0_facts = resolve('facts')
    l_0_title = resolve('title')
    l_0_salutation = resolve('salutation')
    l_0_paragraph = resolve('paragraph')
    l_0_heading = resolve('heading')
    l_0_namespace = resolve('namespace')
    l_0_to_tell = resolve('to_tell')
    l_0_earlier = resolve('earlier')
    l_0_item = resolve('item')
    l_0_grounds = resolve('grounds')
    l_0_machine = resolve('machine')
    l_0_in_force = resolve('in_force')
    l_0_attachments = resolve('attachments')
    l_0_signature = resolve('signature')
    l_0_signed_by = resolve('signed_by')
    l_0_today = resolve('today')
    l_0_say = l_0_story = l_0_situation = l_0_answer = l_0_subject = l_0_they = l_0_reply = l_0_ns = l_0_demand = missing
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_2 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_3 = environment.filters['narrated']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'narrated' found.")
    try:
        t_4 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_5 = environment.filters['spoken']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'spoken' found.")
    try:
        t_6 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/appeal.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'demand': l_0_demand, 'ns': l_0_ns, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'they': l_0_they})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/appeal.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'demand': l_0_demand, 'ns': l_0_ns, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'they': l_0_they})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/appeal.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'demand': l_0_demand, 'ns': l_0_ns, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'they': l_0_they})
    context.exported_vars.discard('situation')
    l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/appeal.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'demand': l_0_demand, 'ns': l_0_ns, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'they': l_0_they})
    context.exported_vars.discard('answer')
    l_0_subject = (str_join(('订单', (undefined(name='order') if l_0_order is missing else l_0_order).number, )) if (not t_6((undefined(name='order') if l_0_order is missing else l_0_order).number)) else str_join((call(context, (undefined(name='say') if l_0_say is missing else l_0_say).deal), '一事', )))
    context.vars['subject'] = l_0_subject
    context.exported_vars.add('subject')
    l_0_they = ((undefined(name='platform') if l_0_platform is missing else l_0_platform) if (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform) else (undefined(name='seller') if l_0_seller is missing else l_0_seller))
    context.vars['they'] = l_0_they
    context.exported_vars.add('they')
    l_0_reply = (t_5((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply) if ((not t_6((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply)) and (not t_3((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply))) else None)
    context.vars['reply'] = l_0_reply
    context.exported_vars.add('reply')
    def macro():
        t_7 = []
        pass
        t_7.append(
            '复核申请',
        )
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_8 = []
        l_1_addressee_name = resolve('addressee_name')
        pass
        t_8.extend((
            printed((undefined(name='addressee_name') if l_1_addressee_name is missing else l_1_addressee_name)),
            '：',
        ))
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='salutation') if l_0_salutation is missing else l_0_salutation), caller=caller)
    def macro():
        t_9 = []
        l_1_me = resolve('me')
        pass
        t_9.extend((
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '不同意',
            printed((undefined(name='they') if l_0_they is missing else l_0_they)),
        ))
        if (not t_6((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.at)):
            pass
            t_9.append(
                printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.at.day)),
            )
        t_9.extend((
            '对',
            printed((undefined(name='subject') if l_0_subject is missing else l_0_subject)),
            '作出的处理结果，申请复核。',
        ))
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_10 = []
        pass
        t_10.append(
            '经过和原处理结果',
        )
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_11(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
                yield l_1_entry
    for l_1_entry in t_11((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell)):
        _loop_vars = {}
        pass
        def macro():
            t_12 = []
            pass
            t_12.extend((
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            if (((l_1_entry.kind == 'purchase') and (not t_6((undefined(name='order') if l_0_order is missing else l_0_order).promise))) and ((not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters) or call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_argued))):
                pass
                t_12.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
            return concat(t_12)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    if ((not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
        pass
        def macro():
            t_13 = []
            pass
            t_13.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_14 = []
        pass
        t_14.append(
            '对原处理结果的异议',
        )
        return concat(t_14)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    if (undefined(name='say') if l_0_say is missing else l_0_say).beside_the_point:
        pass
        def macro():
            t_15 = []
            l_1_me = resolve('me')
            pass
            t_15.extend((
                '该答复说的是发货，没有回答',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '提出的问题：',
                printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)),
                '。',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        for l_1_ground in (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)[:1]:
            _loop_vars = {}
            pass
            def macro():
                t_16 = []
                pass
                template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'letters/appeal.txt.j2')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'answer': l_0_answer, 'demand': l_0_demand, 'ns': l_0_ns, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'they': l_0_they}))
                try:
                    for event in gen:
                        t_16.append(event)
                finally: gen.close()
                return concat(t_16)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        l_1_ground = missing
    else:
        pass
        yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).answered_points, (undefined(name='answer') if l_0_answer is missing else l_0_answer), (undefined(name='situation') if l_0_situation is missing else l_0_situation), (undefined(name='say') if l_0_say is missing else l_0_say)))
    if (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform):
        pass
        def t_17(fiter):
            for l_1_ground in fiter:
                if (l_1_ground.id == 'platform-liability'):
                    yield l_1_ground
        for l_1_ground in t_17((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)):
            _loop_vars = {}
            pass
            def macro():
                t_18 = []
                pass
                template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'letters/appeal.txt.j2')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'answer': l_0_answer, 'demand': l_0_demand, 'ns': l_0_ns, 'reply': l_0_reply, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'subject': l_0_subject, 'they': l_0_they}))
                try:
                    for event in gen:
                        t_18.append(event)
                finally: gen.close()
                t_18.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).who_sells)),
                    '。',
                ))
                return concat(t_18)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        l_1_ground = missing
    if (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits:
        pass
        def macro():
            t_19 = []
            pass
            t_19.append(
                '新的证据',
            )
            return concat(t_19)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
        for l_1_name in (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits:
            l_1_proof = missing
            _loop_vars = {}
            pass
            l_1_proof = call(context, (undefined(name='story') if l_0_story is missing else l_0_story).proof_of, l_1_name)
            _loop_vars['proof'] = l_1_proof
            def macro():
                t_20 = []
                l_2_exhibit_names = resolve('exhibit_names')
                l_2_ref = resolve('ref')
                pass
                t_20.extend((
                    printed(call(context, (undefined(name='exhibit_names') if l_2_exhibit_names is missing else l_2_exhibit_names), [l_1_name])),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), [l_1_name])),
                ))
                if (undefined(name='proof') if l_1_proof is missing else l_1_proof):
                    pass
                    t_20.extend((
                        '，证明',
                        printed((undefined(name='proof') if l_1_proof is missing else l_1_proof)),
                    ))
                t_20.append(
                    '。',
                )
                return concat(t_20)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        l_1_name = l_1_proof = missing
    def macro():
        t_21 = []
        pass
        t_21.append(
            '请求',
        )
        return concat(t_21)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_demand = ('' if (undefined(name='say') if l_0_say is missing else l_0_say).beside_the_point else call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).demand, (undefined(name='situation') if l_0_situation is missing else l_0_situation)))
    context.vars['demand'] = l_0_demand
    context.exported_vars.add('demand')
    def macro():
        t_22 = []
        l_1_remedy = resolve('remedy')
        pass
        t_22.extend((
            '复核原处理结果，',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).supports, (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))),
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).alternative, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            '。',
        ))
        return concat(t_22)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    if ((undefined(name='machine') if l_0_machine is missing else l_0_machine) and call(context, (undefined(name='in_force') if l_0_in_force is missing else l_0_in_force), 'online-platform-rules')):
        pass
        def macro():
            t_23 = []
            l_1_cite = resolve('cite')
            pass
            t_23.extend((
                '按照上述答复，该处理结果由系统作出。依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'online-platform-rules', 19, 2)),
                '，仅采用人工智能等技术手段处理，申诉人提出人工判定要求的，应当采用人工判定的方式进行处理。请采用人工判定，并告知复核结果。',
            ))
            return concat(t_23)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    if (undefined(name='demand') if l_0_demand is missing else l_0_demand):
        pass
        def macro():
            t_24 = []
            pass
            t_24.extend((
                printed((undefined(name='demand') if l_0_demand is missing else l_0_demand)),
                '。',
            ))
            return concat(t_24)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    else:
        pass
        def macro():
            t_25 = []
            pass
            t_25.append(
                '如维持原处理结果，请告知所认定的事实、理由和所依据的规则。',
            )
            return concat(t_25)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    def macro():
        t_26 = []
        l_1_reply_within = resolve('reply_within')
        l_1_next_steps = resolve('next_steps')
        pass
        t_26.extend((
            '请在收到本申请后',
            printed(t_4((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within))),
            '内书面答复。',
        ))
        if (undefined(name='next_steps') if l_1_next_steps is missing else l_1_next_steps):
            pass
            t_26.extend((
                '届时仍未解决的，我将',
                printed(t_2((undefined(name='next_steps') if l_1_next_steps is missing else l_1_next_steps), '，并')),
                '。',
            ))
        return concat(t_26)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='attachments') if l_0_attachments is missing else l_0_attachments)))
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (undefined(name='signed_by') if l_0_signed_by is missing else l_0_signed_by), t_1((undefined(name='today') if l_0_today is missing else l_0_today))))

blocks = {}
debug_info = '2=71&3=73&4=75&5=77&6=79&7=82&8=85&9=88&10=97&11=108&12=113&11=129&15=130&16=139&17=142&18=150&19=168&21=170&23=182&24=191&25=193&26=207&28=225&30=226&32=252&33=254&34=263&35=267&36=269&40=291&41=300&42=303&43=317&44=319&46=331&47=345&48=354&49=374&50=375'
