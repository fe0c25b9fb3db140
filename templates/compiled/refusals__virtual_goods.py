# Made from templates/refusals/virtual-goods.txt.j2 by make templates.
DIGEST = '563f6f68862d8d88efa98f172169e91b'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/virtual-goods.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_facts = resolve('facts')
    l_0_say = l_0_heading_text = l_0_owed = l_0_void = l_0_reply = l_0_kind = l_0_own_rule = l_0_points = l_0_breached = l_0_liability = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_5 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/virtual-goods.txt.j2').make_module(context.get_all(), True, {'breached': l_0_breached, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'kind': l_0_kind, 'liability': l_0_liability, 'owed': l_0_owed, 'own_rule': l_0_own_rule, 'points': l_0_points, 'reply': l_0_reply, 'say': l_0_say, 'void': l_0_void})
    context.exported_vars.discard('say')
    def macro():
        t_6 = []
        pass
        t_6.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '虚拟商品不退')),
        )
        return concat(t_6)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    l_0_owed = ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation not in ('cancel-undelivered', 'cancel-unused', 'service-not-started', 'own-mistake'))
    context.vars['owed'] = l_0_owed
    context.exported_vars.add('owed')
    def macro():
        t_7 = []
        l_1_cite = resolve('cite')
        pass
        t_7.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-protection-law', [[26, 2], [26, 3]])),
            '，经营者不得以格式条款、通知、声明、店堂告示等方式，作出排除或者限制消费者权利、减轻或者免除经营者责任等对消费者不公平、不合理的规定，含有这些内容的，其内容无效',
        ))
        return concat(t_7)
    context.exported_vars.add('void')
    context.vars['void'] = l_0_void = Macro(environment, macro, 'void', (), False, False, False, context.eval_ctx.autoescape)
    l_0_reply = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '虚拟')
    context.vars['reply'] = l_0_reply
    context.exported_vars.add('reply')
    l_0_kind = ('是否虚拟商品' if t_1(['虚拟', '数字', '卡密', '点卡', '激活码', '卡券', '充值', '电子'], (undefined(name='reply') if l_0_reply is missing else l_0_reply)) else '这样的答复')
    context.vars['kind'] = l_0_kind
    context.exported_vars.add('kind')
    def macro(l_1_say):
        t_8 = []
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        t_9 = 1
        for l_2_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules[:1]:
            l_2_item = resolve('item')
            _loop_vars = {}
            pass
            def macro():
                t_10 = []
                l_3_ref = resolve('ref')
                pass
                t_10.extend((
                    printed(call(context, l_1_say.their_rule, l_2_rule)),
                    '规定',
                    printed(t_4(l_2_rule.text)),
                    printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), l_2_rule.exhibits)),
                    '。',
                ))
                return concat(t_10)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_8.append(call(context, (undefined(name='item') if l_2_item is missing else l_2_item), caller=caller))
            t_9 = 0
        l_2_rule = l_2_item = missing
        if t_9:
            l_2_order = resolve('order')
            l_2_item = resolve('item')
            pass
            if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise and ('虚拟' not in (undefined(name='order') if l_2_order is missing else l_2_order).promise)):
                pass
                def macro():
                    t_11 = []
                    l_3_chat = resolve('chat')
                    l_3_seller = resolve('seller')
                    pass
                    t_11.extend((
                        printed((call(context, l_1_say.promise) if (undefined(name='chat') if l_3_chat is missing else l_3_chat) else str_join(((undefined(name='seller') if l_3_seller is missing else l_3_seller), '承诺', t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise), )))),
                        '，没有写明虚拟商品除外',
                        printed(('，请按照承诺处理' if (not (undefined(name='chat') if l_3_chat is missing else l_3_chat)) else cond_expr_undefined("the inline if-expression on line 10 in 'refusals/virtual-goods.txt.j2' evaluated to false and no else section was defined."))),
                        '。',
                    ))
                    return concat(t_11)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_8.append(call(context, (undefined(name='item') if l_2_item is missing else l_2_item), caller=caller))
            l_2_order = l_2_item = missing
        return concat(t_8)
    context.exported_vars.add('own_rule')
    context.vars['own_rule'] = l_0_own_rule = Macro(environment, macro, 'own_rule', ('say',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_12 = []
        l_1_item = resolve('item')
        l_1_grounds = resolve('grounds')
        l_1_chat = resolve('chat')
        l_1_after_cancelling = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        t_12.append(
            printed(call(context, (undefined(name='own_rule') if l_0_own_rule is missing else l_0_own_rule), l_1_say)),
        )
        def macro():
            t_13 = []
            l_2_me = resolve('me')
            pass
            if ((undefined(name='owed') if l_0_owed is missing else l_0_owed) and ((undefined(name='kind') if l_0_kind is missing else l_0_kind) == '是否虚拟商品')):
                pass
                t_13.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '要求的不是无理由退货。',
                ))
            if ((not (undefined(name='owed') if l_0_owed is missing else l_0_owed)) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules):
                pass
                t_13.extend((
                    printed(call(context, l_1_situation.reason)),
                    '，',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '按照上述规定提出申请。',
                ))
            else:
                pass
                t_13.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '提出请求，是因为',
                    printed(call(context, l_1_situation.reason)),
                    '。',
                ))
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_12.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        l_1_after_cancelling = t_3(context.eval_ctx, t_5(context, (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds), 'id', 'equalto', 'renewal-after-cancelling'))
        if (undefined(name='after_cancelling') if l_1_after_cancelling is missing else l_1_after_cancelling):
            pass
            if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                pass
                def macro():
                    t_14 = []
                    l_2_me = resolve('me')
                    l_2_case = resolve('case')
                    l_2_cite = resolve('cite')
                    pass
                    t_14.extend((
                        printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                        '取消自动续费以后仍被扣款，收取',
                        printed(('这些' if (t_2((undefined(name='case') if l_2_case is missing else l_2_case).payment) > 1) else '这笔')),
                        '款项没有依据（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 985)),
                        '）。',
                    ))
                    return concat(t_14)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_12.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business:
            pass
            def macro():
                t_15 = []
                l_2_cite = resolve('cite')
                pass
                if (not (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
                    pass
                    t_15.extend((
                        printed(call(context, (undefined(name='void') if l_0_void is missing else l_0_void))),
                        '。',
                    ))
                t_15.extend((
                    printed((undefined(name='kind') if l_0_kind is missing else l_0_kind)),
                    '，不影响',
                    printed(call(context, (undefined(name='liability') if l_0_liability is missing else l_0_liability))),
                ))
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_15.extend((
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'consumer-protection-law', [[26, 2], [26, 3]])),
                        '）',
                    ))
                t_15.append(
                    '。',
                )
                return concat(t_15)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_12.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif call(context, (undefined(name='breached') if l_0_breached is missing else l_0_breached)):
            pass
            def macro():
                t_16 = []
                l_2_cite = resolve('cite')
                pass
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_16.extend((
                        printed((undefined(name='kind') if l_0_kind is missing else l_0_kind)),
                        '，不影响',
                        printed(call(context, (undefined(name='liability') if l_0_liability is missing else l_0_liability))),
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 577)),
                        '）。',
                    ))
                else:
                    pass
                    t_16.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 577)),
                        '，不履行合同义务或者履行合同义务不符合约定的，应当承担违约责任。',
                        printed((undefined(name='kind') if l_0_kind is missing else l_0_kind)),
                        '，不影响这一责任。',
                    ))
                return concat(t_16)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_12.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal') and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))):
            pass
            def t_17(fiter):
                for l_2_ground in fiter:
                    if (l_2_ground.id in ('renewal-notice', 'renewal-after-cancelling')):
                        yield l_2_ground
            for l_2_ground in t_17((undefined(name='grounds') if l_1_grounds is missing else l_1_grounds)):
                _loop_vars = {}
                pass
                def macro():
                    t_18 = []
                    pass
                    template = environment.get_or_select_template(str_join(('grounds/', l_2_ground.id, '.txt.j2', )), 'refusals/virtual-goods.txt.j2')
                    gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_2_ground, 'after_cancelling': l_1_after_cancelling, 'say': l_1_say, 'situation': l_1_situation, 'breached': l_0_breached, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'kind': l_0_kind, 'liability': l_0_liability, 'owed': l_0_owed, 'own_rule': l_0_own_rule, 'points': l_0_points, 'reply': l_0_reply, 'void': l_0_void}))
                    try:
                        for event in gen:
                            t_18.append(event)
                    finally: gen.close()
                    return concat(t_18)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_12.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
            l_2_ground = missing
        return concat(t_12)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_19 = []
        pass
        if ((undefined(name='owed') if l_0_owed is missing else l_0_owed) and (undefined(name='say') if l_0_say is missing else l_0_say).breached):
            pass
            t_19.append(
                '1',
            )
        return concat(t_19)
    context.exported_vars.add('breached')
    context.vars['breached'] = l_0_breached = Macro(environment, macro, 'breached', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_20 = []
        l_1_seller = resolve('seller')
        l_1_situation_rule = resolve('situation_rule')
        pass
        if (not call(context, (undefined(name='breached') if l_0_breached is missing else l_0_breached))):
            pass
            t_20.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '依法应当承担的责任',
            ))
        elif ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault == 'nothing-received'):
            pass
            t_20.append(
                '没有交付的责任',
            )
        elif ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault == 'short'):
            pass
            t_20.append(
                '没有足额交付的责任',
            )
        elif ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault == 'late'):
            pass
            t_20.append(
                '迟延交付的责任',
            )
        else:
            pass
            t_20.append(
                '商品与约定或者说明不符的责任',
            )
        return concat(t_20)
    context.exported_vars.add('liability')
    context.vars['liability'] = l_0_liability = Macro(environment, macro, 'liability', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_21 = []
        l_1_grounds = resolve('grounds')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_21.append(
            '如仍不同意，',
        )
        if t_3(context.eval_ctx, t_5(context, (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds), 'id', 'equalto', 'renewal-after-cancelling')):
            pass
            t_21.append(
                '请提供这项自动续费的开通和取消记录',
            )
        else:
            pass
            t_21.append(
                '请告知所依据的规则原文，以及下单前向我提示该规则的页面',
            )
        return concat(t_21)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_22 = []
        l_1_me = resolve('me')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        for l_2_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).adverse_rules[:1]:
            l_2_seller = resolve('seller')
            l_2_ref = resolve('ref')
            _loop_vars = {}
            pass
            if l_2_rule.exhibits:
                pass
                t_22.extend((
                    printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                    '公布的',
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_2_rule)),
                    '写明',
                    printed(t_4(l_2_rule.text)),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_2_rule.exhibits)),
                    '。',
                ))
        l_2_rule = l_2_seller = l_2_ref = missing
        if ((undefined(name='owed') if l_0_owed is missing else l_0_owed) and ((undefined(name='kind') if l_0_kind is missing else l_0_kind) == '是否虚拟商品')):
            pass
            t_22.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '要求的不是无理由退货。',
            ))
        if (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business:
            pass
            t_22.extend((
                printed(call(context, (undefined(name='void') if l_0_void is missing else l_0_void))),
                '；',
            ))
        if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business or call(context, (undefined(name='breached') if l_0_breached is missing else l_0_breached))):
            pass
            t_22.extend((
                printed((undefined(name='kind') if l_0_kind is missing else l_0_kind)),
                '，不影响',
                printed(call(context, (undefined(name='liability') if l_0_liability is missing else l_0_liability))),
            ))
        return concat(t_22)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=45&2=47&4=56&5=59&7=71&8=74&10=77&11=127&12=139&13=141&15=170&16=171&17=173&18=192&19=194&20=222&21=224&23=250&25=275&26=286&27=291&28=297&29=302&30=307&33=320&34=342&35=348&36=365&37=371'
