# Made from templates/refusals/already-used.txt.j2 by make templates.
DIGEST = 'de1d6f4b5c8d5cae240f6a49a3376aa3'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/already-used.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_problem = resolve('problem')
    l_0_say = l_0_heading_text = l_0_span = l_0_soon_found = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['elapsed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'elapsed' found.")
    try:
        t_3 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_4 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/already-used.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'say': l_0_say, 'soon_found': l_0_soon_found, 'span': l_0_span})
    context.exported_vars.discard('say')
    def macro():
        t_6 = []
        pass
        t_6.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '已使用')),
        )
        return concat(t_6)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    l_0_span = (call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.until, (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at) if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at and (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at) else None)
    context.vars['span'] = l_0_span
    context.exported_vars.add('span')
    l_0_soon_found = ((undefined(name='span') if l_0_span is missing else l_0_span) if ((not t_5((undefined(name='span') if l_0_span is missing else l_0_span))) and ((undefined(name='span') if l_0_span is missing else l_0_span).days == 0)) else None)
    context.vars['soon_found'] = l_0_soon_found
    context.exported_vars.add('soon_found')
    def macro(l_1_situation, l_1_say):
        t_7 = []
        l_1_item = resolve('item')
        l_1_chat = resolve('chat')
        l_1_is_sale = resolve('is_sale')
        l_1_situation_rule = resolve('situation_rule')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_8 = []
            l_2_me = resolve('me')
            l_2_you = resolve('you')
            l_2_ref = resolve('ref')
            pass
            if (undefined(name='soon_found') if l_0_soon_found is missing else l_0_soon_found):
                pass
                t_8.extend((
                    '从付款到发现问题，相隔',
                    printed(t_2((undefined(name='soon_found') if l_0_soon_found is missing else l_0_soon_found))),
                    '。',
                ))
            t_8.extend((
                printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                '提出请求，是因为',
                printed(call(context, l_1_situation.reason)),
                '。',
            ))
            if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).usage == 'unused'):
                pass
                t_8.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '没有能够使用',
                ))
                if (not t_5((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)):
                    pass
                    t_8.extend((
                        '：',
                        printed(t_4(t_1((undefined(name='problem') if l_0_problem is missing else l_0_problem).description), (undefined(name='me') if l_2_me is missing else l_2_me), (undefined(name='you') if l_2_you is missing else l_2_you))),
                    ))
                t_8.extend((
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), (undefined(name='problem') if l_0_problem is missing else l_0_problem).exhibits)),
                    '。',
                ))
            elif ((undefined(name='problem') if l_0_problem is missing else l_0_problem).usage == 'partly'):
                pass
                t_8.append(
                    '已经使用的只是一部分。',
                )
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (((not (undefined(name='chat') if l_1_chat is missing else l_1_chat)) and (undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale)) and ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault in ('nonconforming', 'not-as-shown', 'short'))):
            pass
            def macro():
                t_9 = []
                l_2_cite = resolve('cite')
                pass
                t_9.extend((
                    '依照',
                    printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'spc-sale-contract', 13)),
                    '，买受人在合理期限内提出异议，出卖人以使用标的物等为由主张买受人放弃异议的，人民法院不予支持，但当事人另有约定的除外。',
                ))
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_7)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_10 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_10.extend((
            '如仍认为已由我使用，请提供',
            printed(call(context, l_1_situation.records)),
            '，以及使用的账号和时间',
        ))
        return concat(t_10)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_11 = []
        l_1_situation_rule = resolve('situation_rule')
        l_1_me = resolve('me')
        l_1_reply = resolve('reply')
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (((undefined(name='problem') if l_0_problem is missing else l_0_problem).usage in ('partly', 'fully')) and ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault in ('not-as-shown', 'short'))):
            pass
            t_11.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '提出请求，是因为',
                printed(call(context, l_1_situation.reason)),
                '，与是否使用过是两回事',
            ))
        else:
            pass
            l_1_reply = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '')
            if ((undefined(name='reply') if l_1_reply is missing else l_1_reply) and (not t_3(['账号', '记录', '设备', '手机', '地址', ':', '：', '日', 'IP'], (undefined(name='reply') if l_1_reply is missing else l_1_reply)))):
                pass
                t_11.extend((
                    printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                    '的答复没有说明使用的账号和时间',
                ))
        return concat(t_11)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=45&2=47&4=56&5=59&6=62&7=73&8=79&9=92&10=108&7=115&12=116&13=118&16=133&19=146&20=155&21=165&22=166'
