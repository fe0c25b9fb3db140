# Made from templates/refusals/code-exposed.txt.j2 by make templates.
DIGEST = 'b4ebf8f7fb72e0d7fc48def8d7b6799c'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/code-exposed.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_problem = resolve('problem')
    l_0_say = l_0_heading_text = l_0_unshown = l_0_span = l_0_soon_found = l_0_returning = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['elapsed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'elapsed' found.")
    try:
        t_2 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/code-exposed.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'returning': l_0_returning, 'say': l_0_say, 'soon_found': l_0_soon_found, 'span': l_0_span, 'unshown': l_0_unshown})
    context.exported_vars.discard('say')
    def macro():
        t_4 = []
        pass
        t_4.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '卡密已泄露')),
        )
        return concat(t_4)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        l_1_reply = missing
        pass
        l_1_reply = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '')
        if ((undefined(name='reply') if l_1_reply is missing else l_1_reply) and (not t_2(['记录', '截图', '时间', '账号', '设备', ':', '：'], (undefined(name='reply') if l_1_reply is missing else l_1_reply)))):
            pass
            t_5.append(
                '1',
            )
        return concat(t_5)
    context.exported_vars.add('unshown')
    context.vars['unshown'] = l_0_unshown = Macro(environment, macro, 'unshown', (), False, False, False, context.eval_ctx.autoescape)
    l_0_span = (call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.until, (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at) if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at and (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at) else None)
    context.vars['span'] = l_0_span
    context.exported_vars.add('span')
    l_0_soon_found = ((undefined(name='span') if l_0_span is missing else l_0_span) if ((not t_3((undefined(name='span') if l_0_span is missing else l_0_span))) and ((undefined(name='span') if l_0_span is missing else l_0_span).days == 0)) else None)
    context.vars['soon_found'] = l_0_soon_found
    context.exported_vars.add('soon_found')
    l_0_returning = ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'cancel-unused')
    context.vars['returning'] = l_0_returning
    context.exported_vars.add('returning')
    def macro(l_1_situation, l_1_say):
        t_6 = []
        l_1_item = resolve('item')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_7 = []
            l_2_me = resolve('me')
            pass
            if ((undefined(name='returning') if l_0_returning is missing else l_0_returning) and (not t_3((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking))):
                pass
                t_7.extend((
                    '从付款到提出退款，相隔',
                    printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchase_to_asking)),
                    '。',
                ))
            elif ((undefined(name='soon_found') if l_0_soon_found is missing else l_0_soon_found) and (not (undefined(name='returning') if l_0_returning is missing else l_0_returning))):
                pass
                t_7.extend((
                    '从付款到发现问题，相隔',
                    printed(t_1((undefined(name='soon_found') if l_0_soon_found is missing else l_0_soon_found))),
                    '。',
                ))
            if ((undefined(name='returning') if l_0_returning is missing else l_0_returning) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules):
                pass
                t_7.extend((
                    printed(call(context, l_1_situation.reason)),
                    '，',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '按照上述规定提出申请。',
                ))
            else:
                pass
                t_7.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '提出请求，是因为',
                    printed(call(context, l_1_situation.reason)),
                    '。',
                ))
            if ((not t_3((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply)) and ('泄' not in (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply)):
                pass
                t_7.extend((
                    '查看、提取',
                    printed(call(context, l_1_say.code)),
                    '，不等于已经使用或者泄露。',
                ))
            if (call(context, (undefined(name='unshown') if l_0_unshown is missing else l_0_unshown)) and ('泄' in (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply)):
                pass
                t_7.extend((
                    '该答复没有说明',
                    printed(call(context, l_1_say.code)),
                    '何时、由谁泄露，也没有出示记录。',
                ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_6.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business:
            pass
            def macro():
                t_8 = []
                l_2_chat = resolve('chat')
                l_2_cite = resolve('cite')
                pass
                if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                    pass
                    t_8.extend((
                        '请提供',
                        printed(call(context, l_1_situation.records)),
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '）。',
                    ))
                else:
                    pass
                    t_8.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '，在电子商务争议处理中，电子商务经营者应当提供原始合同和交易记录。请据此提供',
                        printed(call(context, l_1_situation.records)),
                        '。',
                    ))
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_6.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_6)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_9 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_9.extend((
            '如仍认为',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code)),
            '已由我泄露，请说明如何得出这一结论，并出示记录',
        ))
        return concat(t_9)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_10 = []
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((not t_3((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply)) and ('泄' not in (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply)):
            pass
            t_10.extend((
                '查看、提取',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code)),
                '，不等于已经使用或者泄露，不影响',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '提出请求：',
                printed(call(context, l_1_situation.reason)),
            ))
        elif call(context, (undefined(name='unshown') if l_0_unshown is missing else l_0_unshown)):
            pass
            t_10.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '的答复没有说明',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code)),
                '何时、由谁泄露，也没有出示记录',
            ))
        return concat(t_10)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=33&2=35&4=44&6=57&7=60&9=63&10=66&11=74&12=78&13=92&14=108&15=115&11=124&17=125&18=127&21=156&22=169'
