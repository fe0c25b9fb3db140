# Made from templates/refusals/overdue.txt.j2 by make templates.
DIGEST = 'f1249a5275267a566ced5c0dc154e3ab'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/overdue.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_say = l_0_heading_text = l_0_soon = l_0_spans = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['elapsed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'elapsed' found.")
    try:
        t_2 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_3 = environment.filters['states_period']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'states_period' found.")
    try:
        t_4 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/overdue.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'say': l_0_say, 'soon': l_0_soon, 'spans': l_0_spans})
    context.exported_vars.discard('say')
    def macro():
        t_5 = []
        pass
        t_5.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '已超时')),
        )
        return concat(t_5)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    l_0_soon = ((not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking)) and (t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking) or ((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking.days <= 7)))
    context.vars['soon'] = l_0_soon
    context.exported_vars.add('soon')
    def macro():
        t_6 = []
        l_1_me = resolve('me')
        pass
        if (undefined(name='soon') if l_0_soon is missing else l_0_soon):
            pass
            t_6.extend((
                '从付款到提出请求，相隔',
                printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking)),
            ))
        if (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking)):
            pass
            if (undefined(name='soon') if l_0_soon is missing else l_0_soon):
                pass
                t_6.append(
                    '；',
                )
            t_6.extend((
                '从发现问题到提出请求，相隔',
                printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking)),
            ))
        if (((t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking) and t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking)) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).first_asked_at):
            pass
            t_6.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).on, (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.day)),
                '付款，',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).on, (undefined(name='facts') if l_0_facts is missing else l_0_facts).first_asked_at.day)),
                '提出请求',
            ))
        return concat(t_6)
    context.exported_vars.add('spans')
    context.vars['spans'] = l_0_spans = Macro(environment, macro, 'spans', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_7 = []
        l_1_item = resolve('item')
        l_1_chat = resolve('chat')
        l_1_by_platform = resolve('by_platform')
        l_1_is_sale = resolve('is_sale')
        l_1_situation_rule = resolve('situation_rule')
        l_1_problem = resolve('problem')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        if (call(context, (undefined(name='spans') if l_0_spans is missing else l_0_spans)) or (not (undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit)):
            pass
            def macro():
                t_8 = []
                l_2_reply_states_basis = resolve('reply_states_basis')
                pass
                if call(context, (undefined(name='spans') if l_0_spans is missing else l_0_spans)):
                    pass
                    t_8.extend((
                        printed(call(context, (undefined(name='spans') if l_0_spans is missing else l_0_spans))),
                        '。',
                    ))
                if (((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit and (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking))) and ((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking <= environment.getitem((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit, 1))):
                    pass
                    t_8.extend((
                        '没有超过答复所说的',
                        printed(environment.getitem((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit, 0)),
                        '。',
                    ))
                elif (not (undefined(name='reply_states_basis') if l_2_reply_states_basis is missing else l_2_reply_states_basis)):
                    pass
                    t_8.extend((
                        printed(('该答复' if (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform) else '客服')),
                        '没有说明依据哪一条规则、期限多长、从何时起算。',
                    ))
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        def macro():
            t_9 = []
            l_2_me = resolve('me')
            pass
            t_9.extend((
                printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                '提出请求，',
            ))
            if l_1_say.faulty:
                pass
                t_9.append(
                    '不是因为不想要，而',
                )
            t_9.extend((
                '是因为',
                printed(call(context, l_1_situation.reason)),
                '。',
            ))
            t_10 = 1
            for l_3_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules[:1]:
                l_3_ref = resolve('ref')
                l_3_cite = resolve('cite')
                _loop_vars = {}
                pass
                t_9.extend((
                    printed(call(context, l_1_say.their_rule, l_3_rule)),
                    '规定',
                    printed(t_2(l_3_rule.text)),
                    printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), l_3_rule.exhibits)),
                ))
                if (not t_3(l_3_rule.text)):
                    pass
                    t_9.append(
                        '，该条没有写明申请期限',
                    )
                t_9.append(
                    '。',
                )
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                elif ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault in ('late', 'nonconforming', 'not-as-shown', 'short')):
                    pass
                    t_9.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_3_cite is missing else l_3_cite), 'civil-code', 582)),
                        '，履行不符合约定的，应当按照当事人的约定承担违约责任。',
                    ))
                else:
                    pass
                    t_9.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_3_cite is missing else l_3_cite), 'civil-code', 509, 1)),
                        '，当事人应当按照约定全面履行自己的义务。',
                    ))
                t_10 = 0
            l_3_rule = l_3_ref = l_3_cite = missing
            if t_10:
                l_3_order = resolve('order')
                pass
                if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise and (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
                    pass
                    t_9.append(
                        printed(call(context, l_1_say.promise)),
                    )
                    if (not t_3((undefined(name='order') if l_3_order is missing else l_3_order).promise)):
                        pass
                        t_9.append(
                            '，没有写明申请期限',
                        )
                    t_9.append(
                        '。',
                    )
                elif ((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise and (not t_3((undefined(name='order') if l_3_order is missing else l_3_order).promise))):
                    pass
                    t_9.append(
                        '上述承诺没有写明申请期限。',
                    )
                l_3_order = missing
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((((l_1_say.faulty and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))) and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).adverse_rules):
            pass
            def macro():
                t_11 = []
                pass
                template = environment.get_template('grounds/unfair-terms.txt.j2', 'refusals/overdue.txt.j2')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_1_say, 'situation': l_1_situation, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'soon': l_0_soon, 'spans': l_0_spans}))
                try:
                    for event in gen:
                        t_11.append(event)
                finally: gen.close()
                return concat(t_11)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale) and ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault in ('nonconforming', 'not-as-shown'))):
            pass
            def macro():
                t_12 = []
                l_2_cite = resolve('cite')
                l_2_me = resolve('me')
                pass
                if (not (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
                    pass
                    t_12.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 622, 1)),
                        '，约定的检验期限过短，根据标的物的性质和交易习惯，买受人在期限内难以完成全面检验的，该期限仅视为对外观瑕疵提出异议的期限。',
                    ))
                t_12.append(
                    printed(call(context, l_1_situation.discovery)),
                )
                if ((not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking)) and ((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking.days < 3)):
                    pass
                    t_12.extend((
                        '；',
                        printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                        '在发现后',
                        printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking)),
                        '就已提出',
                    ))
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_12.extend((
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 622, 1)),
                        '）',
                    ))
                t_12.append(
                    '。',
                )
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif ((undefined(name='problem') if l_1_problem is missing else l_1_problem).situation in ('not-delivered', 'wrong-account')):
            pass
            def macro():
                t_13 = []
                l_2_me = resolve('me')
                pass
                t_13.extend((
                    printed(call(context, l_1_situation.still)),
                    '，',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '要求履行或者退款，不受收货后检验期限的限制。',
                ))
                return concat(t_13)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_7)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_14 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_14.extend((
            '如仍认为已超时，请告知所依据的规则名称、条款、期限和起算时间，并提供',
            printed(call(context, l_1_situation.records)),
        ))
        return concat(t_14)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_15 = []
        l_1_reply_states_basis = resolve('reply_states_basis')
        l_1_seller = resolve('seller')
        l_1_is_sale = resolve('is_sale')
        l_1_situation_rule = resolve('situation_rule')
        l_1_cite = resolve('cite')
        l_1_me = resolve('me')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)):
            pass
            t_15.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '的答复没有说明所依据的规则、期限和起算时间',
            ))
        elif ((((undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale) and ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault in ('nonconforming', 'not-as-shown'))) and (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking))) and ((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking.days < 3)):
            pass
            t_15.extend((
                '依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 622, 1)),
                '，约定的检验期限过短，根据标的物的性质和交易习惯，买受人在期限内难以完成全面检验的，该期限仅视为对外观瑕疵提出异议的期限。',
                printed(call(context, l_1_situation.discovery)),
                printed(('；' if call(context, l_1_situation.discovery) else cond_expr_undefined("the inline if-expression on line 41 in 'refusals/overdue.txt.j2' evaluated to false and no else section was defined."))),
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '在发现后',
                printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).finding_to_asking)),
                '就已提出',
            ))
        return concat(t_15)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=38&2=40&4=49&5=52&6=56&7=62&8=73&9=76&11=85&12=98&13=100&14=104&15=110&16=117&13=125&19=126&20=131&21=145&22=164&23=177&24=185&19=206&27=207&28=221&29=223&30=228&31=236&29=259&33=260&34=262&37=278&39=290&40=301&41=307'
