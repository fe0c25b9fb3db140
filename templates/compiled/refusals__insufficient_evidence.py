# Made from templates/refusals/insufficient-evidence.txt.j2 by make templates.
DIGEST = '7421d0374d99ebdd328aeaf72b681a2a'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/insufficient-evidence.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_say = l_0_heading_text = l_0_vague = l_0_points = l_0_named = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_2 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/insufficient-evidence.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'named': l_0_named, 'points': l_0_points, 'say': l_0_say, 'vague': l_0_vague})
    context.exported_vars.discard('say')
    def macro():
        t_5 = []
        pass
        t_5.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '证据不足')),
        )
        return concat(t_5)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        l_1_reply = missing
        pass
        l_1_reply = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '')
        if ((undefined(name='reply') if l_1_reply is missing else l_1_reply) and (not t_1(['实名', '本人操作', '截图', '录屏', '视频', '照片', '账单', '单号', '订单号', '流水', '发票', '身份', '编号', '页面', '补充', '提供', '缺'], (undefined(name='reply') if l_1_reply is missing else l_1_reply)))):
            pass
            t_6.append(
                '1',
            )
        return concat(t_6)
    context.exported_vars.add('vague')
    context.vars['vague'] = l_0_vague = Macro(environment, macro, 'vague', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_7 = []
        l_1_item = resolve('item')
        l_1_problem = resolve('problem')
        l_1_minor = resolve('minor')
        l_1_chat = resolve('chat')
        l_1_grounds = resolve('grounds')
        l_1_interest = resolve('interest')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_8 = []
            l_2_own_exhibit_titles = resolve('own_exhibit_titles')
            l_2_me = resolve('me')
            pass
            if (undefined(name='own_exhibit_titles') if l_2_own_exhibit_titles is missing else l_2_own_exhibit_titles):
                pass
                t_8.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '现在提供的材料有：',
                    printed(t_3((undefined(name='own_exhibit_titles') if l_2_own_exhibit_titles is missing else l_2_own_exhibit_titles))),
                    '。',
                ))
            else:
                pass
                t_8.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '提出请求，是因为',
                    printed(call(context, l_1_situation.reason)),
                    '；',
                    printed(('上面' if (undefined(name='chat') if l_1_chat is missing else l_1_chat) else '经过里')),
                    '已写明付款时间、金额和问题。',
                ))
            if call(context, (undefined(name='vague') if l_0_vague is missing else l_0_vague)):
                pass
                t_8.append(
                    '该答复没有说明还缺哪一项。',
                )
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (((undefined(name='problem') if l_1_problem is missing else l_1_problem).situation == 'minor-top-up') and t_1(['实名', '成年'], t_4(context.eval_ctx, ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or ''), '未成年', ''))):
            pass
            def macro():
                t_9 = []
                l_2_me = resolve('me')
                pass
                t_9.append(
                    '账号的实名信息说明账号登记在谁名下，不说明当时是谁操作。',
                )
                if ('密码' in (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply):
                    pass
                    t_9.extend((
                        '知道支付密码，也不说明操作的是',
                        printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                        '。',
                    ))
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_9.append(
                        printed(call(context, l_1_say.not_ratified)),
                    )
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((undefined(name='minor') if l_1_minor is missing else l_1_minor) and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))):
            pass
            for l_2_ground in (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds)[:2]:
                _loop_vars = {}
                pass
                def macro():
                    t_10 = []
                    pass
                    template = environment.get_or_select_template(str_join(('grounds/', l_2_ground.id, '.txt.j2', )), 'refusals/insufficient-evidence.txt.j2')
                    gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_2_ground, 'say': l_1_say, 'situation': l_1_situation, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'named': l_0_named, 'points': l_0_points, 'vague': l_0_vague}))
                    try:
                        for event in gen:
                            t_10.append(event)
                    finally: gen.close()
                    return concat(t_10)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
            l_2_ground = missing
        if (((undefined(name='interest') if l_1_interest is missing else l_1_interest) == 'benchmark') and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))):
            pass
            def macro():
                t_11 = []
                l_2_cite = resolve('cite')
                pass
                t_11.extend((
                    '依照',
                    printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'spc-prepaid-consumption', 25)),
                    '，经营者控制记录消费内容、消费次数、消费金额、预付款余额等信息的证据，无正当理由拒不提交，消费者主张该证据的内容不利于经营者的，人民法院可以根据消费者的主张认定争议事实。请提供',
                    printed(call(context, l_1_situation.records)),
                    '，一并核对。',
                ))
                return concat(t_11)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business:
            pass
            def macro():
                t_12 = []
                l_2_cite = resolve('cite')
                pass
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_12.extend((
                        '请提供',
                        printed(call(context, l_1_situation.records)),
                        '，一并核对（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '）。',
                    ))
                else:
                    pass
                    t_12.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '，在电子商务争议处理中，电子商务经营者应当提供原始合同和交易记录。请据此提供',
                        printed(call(context, l_1_situation.records)),
                        '，一并核对。',
                    ))
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_7)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    l_0_named = t_1(['录屏', '视频', '截图', '照片', '账单', '流水', '发票'], ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or ''))
    context.vars['named'] = l_0_named
    context.exported_vars.add('named')
    def macro(l_1_situation):
        t_13 = []
        l_1_own_exhibit_titles = resolve('own_exhibit_titles')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (not (undefined(name='named') if l_0_named is missing else l_0_named)):
            pass
            t_13.append(
                '如仍认为证据不足，请逐项告知还需要什么材料',
            )
        elif (environment.getitem((undefined(name='named') if l_0_named is missing else l_0_named), 0) in t_2(context.eval_ctx, (undefined(name='own_exhibit_titles') if l_1_own_exhibit_titles is missing else l_1_own_exhibit_titles))):
            pass
            t_13.append(
                '如仍认为证据不足，请告知哪一项事实没有证明',
            )
        else:
            pass
            t_13.extend((
                '如仍需要',
                printed(environment.getitem((undefined(name='named') if l_0_named is missing else l_0_named), 0)),
                '，请告知应当显示哪些内容；仍认为证据不足的，请告知哪一项事实没有证明',
            ))
        return concat(t_13)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_14 = []
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if call(context, (undefined(name='vague') if l_0_vague is missing else l_0_vague)):
            pass
            t_14.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '的答复没有说明还缺哪一项材料',
            ))
        return concat(t_14)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=38&2=40&4=49&5=62&6=75&7=106&8=108&10=130&12=148&13=150&14=164&15=166&19=194&20=197&21=203&22=208&23=217&25=223'
