# Made from templates/letters/regulator-complaint.pboc.txt.j2 by make templates.
DIGEST = '7cc378a4314cf8d437222c529d7c987e'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/regulator-complaint.pboc.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_case = resolve('case')
    l_0_title = resolve('title')
    l_0_parties = resolve('parties')
    l_0_heading = resolve('heading')
    l_0_paragraph = resolve('paragraph')
    l_0_namespace = resolve('namespace')
    l_0_happened = resolve('happened')
    l_0_fact = resolve('fact')
    l_0_grounds = resolve('grounds')
    l_0_addressee = resolve('addressee')
    l_0_signature = resolve('signature')
    l_0_say = l_0_story = l_0_situation = l_0_first = l_0_ns = l_0_settled = missing
    try:
        t_1 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/regulator-complaint.pboc.txt.j2').make_module(context.get_all(), True, {'first': l_0_first, 'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/regulator-complaint.pboc.txt.j2').make_module(context.get_all(), True, {'first': l_0_first, 'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/regulator-complaint.pboc.txt.j2').make_module(context.get_all(), True, {'first': l_0_first, 'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    l_0_first = environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0)
    context.vars['first'] = l_0_first
    context.exported_vars.add('first')
    def macro():
        t_3 = []
        pass
        t_3.append(
            '投诉书',
        )
        return concat(t_3)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    yield printed(call(context, (undefined(name='parties') if l_0_parties is missing else l_0_parties), {'role': '投诉人', 'name': (undefined(name='case') if l_0_case is missing else l_0_case).consumer.name, 'particulars': [['身份证号', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.id_number], ['电话', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone], ['通讯地址', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.address], ['电子邮箱', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.email]]}, {'role': '被投诉人', 'name': (undefined(name='first') if l_0_first is missing else l_0_first).institution, 'particulars': [['住所地', (undefined(name='first') if l_0_first is missing else l_0_first).institution_address]]}))
    def macro():
        t_4 = []
        pass
        t_4.append(
            '投诉请求',
        )
        return concat(t_4)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_5 = []
        pass
        t_5.extend((
            '请求接收本投诉并转交被投诉人处理，由被投诉人',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim_on_institution)),
            '，并将处理结果答复投诉人。',
        ))
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_6 = []
        pass
        t_6.append(
            '事实与理由',
        )
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_7(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
                yield l_1_entry
    for l_1_entry in t_7((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
        _loop_vars = {}
        pass
        def macro():
            t_8 = []
            l_2_facts = resolve('facts')
            l_2_payment_numbers = resolve('payment_numbers')
            l_2_ref = resolve('ref')
            pass
            if (l_1_entry.kind == 'purchase'):
                pass
                t_8.extend((
                    printed(t_1((undefined(name='facts') if l_2_facts is missing else l_2_facts).purchased_at)),
                    '，',
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).paid_through_institution)),
                    printed(call(context, (undefined(name='payment_numbers') if l_2_payment_numbers is missing else l_2_payment_numbers), (undefined(name='first') if l_0_first is missing else l_0_first))),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_entry.exhibits)),
                ))
            elif (l_1_entry.kind == 'payment'):
                pass
                t_8.extend((
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_1_entry.record, numbered=False)),
                    printed(call(context, (undefined(name='payment_numbers') if l_2_payment_numbers is missing else l_2_payment_numbers), l_1_entry.record)),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_entry.exhibits)),
                ))
            else:
                pass
                t_8.append(
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                )
            t_8.append(
                '。',
            )
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    if (not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told):
        pass
        def macro():
            t_9 = []
            pass
            t_9.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    elif call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still):
        pass
        def macro():
            t_10 = []
            pass
            t_10.extend((
                printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still)),
                '。',
            ))
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_0_settled = call(context, (undefined(name='say') if l_0_say is missing else l_0_say).settled_answer)
    context.vars['settled'] = l_0_settled
    context.exported_vars.add('settled')
    l_1_loop = missing
    for l_1_ground, l_1_loop in LoopContext((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), undefined):
        _loop_vars = {}
        pass
        def macro():
            t_11 = []
            pass
            template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'letters/regulator-complaint.pboc.txt.j2')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'loop': l_1_loop, 'first': l_0_first, 'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story}))
            try:
                for event in gen:
                    t_11.append(event)
            finally: gen.close()
            if l_1_loop.first:
                pass
                t_11.extend((
                    printed((undefined(name='settled') if l_0_settled is missing else l_0_settled)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).verified_answer)),
                ))
            return concat(t_11)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_1_loop = l_1_ground = missing
    def macro():
        t_12 = []
        l_1_cite = resolve('cite')
        pass
        t_12.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'pboc-financial-consumer', 40)),
            '，金融消费者对支付机构作出的投诉处理不接受的，可以通过支付机构住所地的中国人民银行分支机构进行投诉。被投诉人处理后，争议没有解决，投诉人不接受其处理结果。',
        ))
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    template = environment.get_template('complaint/exhibits.txt.j2', 'letters/regulator-complaint.pboc.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'first': l_0_first, 'ns': l_0_ns, 'say': l_0_say, 'settled': l_0_settled, 'situation': l_0_situation, 'story': l_0_story}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    def macro():
        t_13 = []
        l_1_sentence = resolve('sentence')
        pass
        if ((not t_2((undefined(name='case') if l_0_case is missing else l_0_case).declarations.handled_elsewhere)) and (not (undefined(name='case') if l_0_case is missing else l_0_case).declarations.handled_elsewhere)):
            pass
            def macro():
                t_14 = []
                pass
                t_14.append(
                    '就同一争议，人民法院、仲裁机构、其他金融管理部门、行政部门和依法设立的调解组织均未受理、接收或者处理。',
                )
                return concat(t_14)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        def macro():
            t_15 = []
            l_2_exhibit_count = resolve('exhibit_count')
            pass
            t_15.extend((
                '以上内容',
                printed(('和所附材料' if (undefined(name='exhibit_count') if l_2_exhibit_count is missing else l_2_exhibit_count) else cond_expr_undefined("the inline if-expression on line 36 in 'letters/regulator-complaint.pboc.txt.j2' evaluated to false and no else section was defined."))),
                '真实，投诉人对其真实性负责。',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_16 = []
        pass
        t_16.append(
            '中国人民银行＿＿＿＿＿＿分行',
        )
        return concat(t_16)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='addressee') if l_0_addressee is missing else l_0_addressee), caller=caller)
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), '投诉人（签名）：', by_hand=True))

blocks = {}
debug_info = '2=37&3=39&4=41&5=43&6=46&7=55&12=56&13=65&15=76&16=85&17=88&18=96&19=102&20=111&21=122&18=129&23=132&25=134&26=158&27=162&28=165&30=184&31=196&32=202&33=206&34=208&36=217&32=231&38=232&39=241'
