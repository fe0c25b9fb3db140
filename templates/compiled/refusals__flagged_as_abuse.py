# Made from templates/refusals/flagged-as-abuse.txt.j2 by make templates.
DIGEST = 'f9d7a8c87326de95530ac7e8b5b4583a'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/flagged-as-abuse.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_heading_text = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_2 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/flagged-as-abuse.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_3 = []
        pass
        t_3.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '判定作弊')),
        )
        return concat(t_3)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_4 = []
        l_1_item = resolve('item')
        l_1_by_platform = resolve('by_platform')
        l_1_in_force = resolve('in_force')
        l_1_chat = resolve('chat')
        l_1_facts = resolve('facts')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_5 = []
            l_2_me = resolve('me')
            l_2_reply_states_basis = resolve('reply_states_basis')
            pass
            t_5.extend((
                printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                '提出请求，是因为',
                printed(call(context, l_1_situation.reason)),
                '。',
            ))
            if (not (undefined(name='reply_states_basis') if l_2_reply_states_basis is missing else l_2_reply_states_basis)):
                pass
                t_5.append(
                    '该答复没有说明所依据的规则和事实。',
                )
            return concat(t_5)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_4.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform) and call(context, (undefined(name='in_force') if l_1_in_force is missing else l_1_in_force), 'online-platform-rules')):
            pass
            def macro():
                t_6 = []
                l_2_cite = resolve('cite')
                pass
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_6.extend((
                        '请告知所认定的事实、理由和依据，并予复核（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'online-platform-rules', [[19, 1], [19, 2]])),
                        '）。',
                    ))
                else:
                    pass
                    t_6.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'online-platform-rules', [[19, 1], [19, 2]])),
                        '，网络交易平台经营者对消费者采取有负面影响的措施的，应当告知其违反法律、法规、规章或者平台规则的事实、理由和依据，并设置便捷的申诉渠道；消费者提起申诉的，应当及时复核。',
                    ))
                return concat(t_6)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_4.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif (not (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
            pass
            if ((undefined(name='facts') if l_1_facts is missing else l_1_facts).seller_is_business and (undefined(name='facts') if l_1_facts is missing else l_1_facts).adverse_rules):
                pass
                def macro():
                    t_7 = []
                    pass
                    template = environment.get_template('grounds/unfair-terms.txt.j2', 'refusals/flagged-as-abuse.txt.j2')
                    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_1_say, 'situation': l_1_situation, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points}))
                    try:
                        for event in gen:
                            t_7.append(event)
                    finally: gen.close()
                    return concat(t_7)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_4.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
            def macro():
                t_8 = []
                l_2_cite = resolve('cite')
                pass
                t_8.extend((
                    '依照',
                    printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 496, 2)),
                    '，提供格式条款的一方未履行提示或者说明义务，致使对方没有注意或者理解与其有重大利害关系的条款的，对方可以主张该条款不成为合同的内容。请出示所依据的条款和提示页面。',
                ))
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_4.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_4)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_9 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_9.append(
            '如维持原来的处理，请告知所依据的规则名称、条款和具体事实',
        )
        return concat(t_9)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_10 = []
        l_1_facts = resolve('facts')
        l_1_seller = resolve('seller')
        l_1_based = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        l_1_based = t_1(['规则', '规定', '条款', '协议', '《'], ((undefined(name='facts') if l_1_facts is missing else l_1_facts).refused.reply or ''))
        def t_11(fiter):
            for l_2_rule in fiter:
                if (l_2_rule.exhibits and (undefined(name='facts') if l_1_facts is missing else l_1_facts).seller_is_business):
                    yield l_2_rule
        for l_2_rule in t_11((undefined(name='facts') if l_1_facts is missing else l_1_facts).adverse_rules[:1]):
            l_2_ref = resolve('ref')
            l_2_cite = resolve('cite')
            _loop_vars = {}
            pass
            t_10.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '公布的',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_2_rule)),
                '写明',
                printed(t_2(l_2_rule.text)),
                printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_2_rule.exhibits)),
                '；依照',
                printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 496, 2)),
                '，提供格式条款的一方未履行提示或者说明义务，致使对方没有注意或者理解与其有重大利害关系的条款的，对方可以主张该条款不成为合同的内容。',
            ))
        l_2_rule = l_2_ref = l_2_cite = missing
        if ((undefined(name='facts') if l_1_facts is missing else l_1_facts).refused.reply and (not (undefined(name='based') if l_1_based is missing else l_1_based))):
            pass
            t_10.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '的答复没有说明所依据的规则和事实',
            ))
        return concat(t_10)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&2=27&3=36&4=48&5=67&6=69&7=90&8=92&9=106&12=121&14=132&15=140&16=141&17=162'
