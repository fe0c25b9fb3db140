# Made from templates/refusals/processing.txt.j2 by make templates.
DIGEST = '8eedfc40c7aabdf446b694d8132e88e2'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/processing.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_today = resolve('today')
    l_0_say = l_0_heading_text = l_0_timed = l_0_running = l_0_points = l_0_demand = l_0_brief = missing
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
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/processing.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'running': l_0_running, 'say': l_0_say, 'timed': l_0_timed})
    context.exported_vars.discard('say')
    def macro():
        t_5 = []
        pass
        t_5.append(
            '尚未处理的问题',
        )
        return concat(t_5)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        l_1_reply = missing
        pass
        l_1_reply = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '')
        if (((not (undefined(name='reply') if l_1_reply is missing else l_1_reply)) or t_3((undefined(name='reply') if l_1_reply is missing else l_1_reply))) or t_1(['明天', '明日', '今天', '今日', '今晚', '当天', '后天', '周', '月底', '号前', '日前'], (undefined(name='reply') if l_1_reply is missing else l_1_reply))):
            pass
            t_6.append(
                '1',
            )
        return concat(t_6)
    context.exported_vars.add('timed')
    context.vars['timed'] = l_0_timed = Macro(environment, macro, 'timed', (), False, False, False, context.eval_ctx.autoescape)
    l_0_running = (((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit and (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.at))) and (((undefined(name='today') if l_0_today is missing else l_0_today) - (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.at.day) <= environment.getitem((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit, 1)))
    context.vars['running'] = l_0_running
    context.exported_vars.add('running')
    def macro(l_1_situation, l_1_say):
        t_7 = []
        l_1_item = resolve('item')
        l_1_by_platform = resolve('by_platform')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_8 = []
            l_2_earlier = resolve('earlier')
            l_2_me = resolve('me')
            l_2_first = l_2_since = missing
            pass
            l_2_first = (environment.getitem((undefined(name='earlier') if l_2_earlier is missing else l_2_earlier).letters, 0).at if ((undefined(name='earlier') if l_2_earlier is missing else l_2_earlier).letters and (not t_4(environment.getitem((undefined(name='earlier') if l_2_earlier is missing else l_2_earlier).letters, 0).at))) else (undefined(name='facts') if l_0_facts is missing else l_0_facts).first_asked_at)
            l_2_since = ((undefined(name='first') if l_2_first is missing else l_2_first).day if ((undefined(name='first') if l_2_first is missing else l_2_first) and ((undefined(name='first') if l_2_first is missing else l_2_first).day < (undefined(name='today') if l_0_today is missing else l_0_today))) else None)
            if (undefined(name='since') if l_2_since is missing else l_2_since):
                pass
                t_8.extend((
                    '从',
                    printed(call(context, l_1_say.on, (undefined(name='since') if l_2_since is missing else l_2_since))),
                    '提出请求到今天，已经',
                    printed(((undefined(name='today') if l_0_today is missing else l_0_today) - (undefined(name='since') if l_2_since is missing else l_2_since)).days),
                    '天，',
                ))
            if (undefined(name='running') if l_0_running is missing else l_0_running):
                pass
                t_8.extend((
                    '请按答复所说的',
                    printed(environment.getitem((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit, 0)),
                    '告知结果。',
                ))
            elif ((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit and (undefined(name='since') if l_2_since is missing else l_2_since)):
                pass
                t_8.extend((
                    '超过了答复所说的',
                    printed(environment.getitem((undefined(name='facts') if l_0_facts is missing else l_0_facts).stated_limit, 0)),
                    '，没有结果。',
                ))
            elif (undefined(name='since') if l_2_since is missing else l_2_since):
                pass
                t_8.append(
                    '没有结果',
                )
                if (not call(context, (undefined(name='timed') if l_0_timed is missing else l_0_timed))):
                    pass
                    t_8.append(
                        '，该答复也没有告知何时处理完',
                    )
                t_8.append(
                    '。',
                )
            elif (not call(context, (undefined(name='timed') if l_0_timed is missing else l_0_timed))):
                pass
                t_8.append(
                    '该答复没有告知何时处理完。',
                )
            t_8.extend((
                printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                '提出请求，是因为',
                printed(call(context, l_1_situation.reason)),
                '。',
            ))
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (call(context, l_1_say.owed) and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))):
            pass
            def macro():
                t_9 = []
                l_2_chat = resolve('chat')
                pass
                if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                    pass
                    t_9.extend((
                        printed(call(context, l_1_say.agreement)),
                        '。',
                    ))
                else:
                    pass
                    template = environment.get_template('grounds/promised-refund.txt.j2', 'refusals/processing.txt.j2')
                    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_1_say, 'situation': l_1_situation, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'running': l_0_running, 'timed': l_0_timed}))
                    try:
                        for event in gen:
                            t_9.append(event)
                    finally: gen.close()
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        else:
            pass
            t_10 = 1
            for l_2_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules[:1]:
                _loop_vars = {}
                pass
                def macro():
                    t_11 = []
                    l_3_ref = resolve('ref')
                    l_3_chat = resolve('chat')
                    l_3_cite = resolve('cite')
                    pass
                    t_11.extend((
                        printed(call(context, l_1_say.their_rule, l_2_rule)),
                        '规定',
                        printed(t_2(l_2_rule.text)),
                        printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), l_2_rule.exhibits)),
                        '。',
                    ))
                    if (not (undefined(name='chat') if l_3_chat is missing else l_3_chat)):
                        pass
                        t_11.extend((
                            '依照',
                            printed(call(context, (undefined(name='cite') if l_3_cite is missing else l_3_cite), 'civil-code', 509, 1)),
                            '，当事人应当按照约定全面履行自己的义务。',
                        ))
                    return concat(t_11)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
                t_10 = 0
            l_2_rule = missing
            if t_10:
                l_2_problem = resolve('problem')
                l_2_performance_demanded = resolve('performance_demanded')
                l_2_chat = resolve('chat')
                pass
                if (((undefined(name='problem') if l_2_problem is missing else l_2_problem).situation in ('not-delivered', 'wrong-account', 'cancel-undelivered', 'service-not-started')) and (undefined(name='performance_demanded') if l_2_performance_demanded is missing else l_2_performance_demanded)):
                    pass
                    def macro():
                        t_12 = []
                        l_3_cite = resolve('cite')
                        l_3_me = resolve('me')
                        pass
                        if (not (undefined(name='chat') if l_2_chat is missing else l_2_chat)):
                            pass
                            t_12.extend((
                                '依照',
                                printed(call(context, (undefined(name='cite') if l_3_cite is missing else l_3_cite), 'civil-code', 563, 1, 3)),
                                '，当事人一方迟延履行主要债务，经催告后在合理期限内仍未履行的，对方可以解除合同。',
                            ))
                        t_12.extend((
                            printed((undefined(name='me') if l_3_me is missing else l_3_me)),
                            '已于',
                            printed(call(context, l_1_say.on, (undefined(name='facts') if l_0_facts is missing else l_0_facts).demanded.at.day)),
                            '催告，',
                            printed(call(context, l_1_situation.still)),
                        ))
                        if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                            pass
                            t_12.extend((
                                '（',
                                printed(call(context, (undefined(name='cite') if l_3_cite is missing else l_3_cite), 'civil-code', 563, 1, 3)),
                                '）',
                            ))
                        t_12.append(
                            '。',
                        )
                        return concat(t_12)
                    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                    t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
                elif ((((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise and (undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_overdue) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_promise) and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))):
                    pass
                    def macro():
                        t_13 = []
                        l_3_seller = resolve('seller')
                        l_3_order = resolve('order')
                        l_3_cite = resolve('cite')
                        pass
                        t_13.extend((
                            printed((undefined(name='seller') if l_3_seller is missing else l_3_seller)),
                            '承诺',
                            printed(t_2((undefined(name='order') if l_3_order is missing else l_3_order).promise)),
                            '，期限已过，',
                            printed(call(context, l_1_situation.still)),
                            '。',
                        ))
                        if (not (undefined(name='chat') if l_2_chat is missing else l_2_chat)):
                            pass
                            t_13.extend((
                                '依照',
                                printed(call(context, (undefined(name='cite') if l_3_cite is missing else l_3_cite), 'civil-code', 509, 1)),
                                '，当事人应当按照约定全面履行自己的义务。',
                            ))
                        return concat(t_13)
                    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                    t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
                elif ((undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business and (not (undefined(name='chat') if l_2_chat is missing else l_2_chat))):
                    pass
                    def macro():
                        t_14 = []
                        l_3_cite = resolve('cite')
                        pass
                        t_14.extend((
                            '依照',
                            printed(call(context, (undefined(name='cite') if l_3_cite is missing else l_3_cite), 'e-commerce-law', 59)),
                            '，电子商务经营者应当及时受理并处理投诉、举报。',
                        ))
                        return concat(t_14)
                    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                    t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
                l_2_problem = l_2_performance_demanded = l_2_chat = missing
        return concat(t_7)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_15 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_15.append(
            '如不能立即处理，请告知处理人、原因和完成的具体日期',
        )
        return concat(t_15)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_16 = []
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((not (undefined(name='running') if l_0_running is missing else l_0_running)) and (not call(context, (undefined(name='say') if l_0_say is missing else l_0_say).owed))):
            pass
            t_16.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '答复之后，至今没有告知处理结果',
            ))
        return concat(t_16)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=39&2=41&4=50&5=63&6=66&7=75&9=81&10=82&11=83&12=92&13=99&14=106&15=119&16=125&7=132&18=133&20=159&22=192&23=194&24=226&25=228&26=252&27=254&32=270&33=281'
