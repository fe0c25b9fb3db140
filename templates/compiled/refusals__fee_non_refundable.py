# Made from templates/refusals/fee-non-refundable.txt.j2 by make templates.
DIGEST = 'c363417ade9ac8ea6836dc629c5a381c'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/fee-non-refundable.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_case = resolve('case')
    l_0_problem = resolve('problem')
    l_0_say = l_0_heading_text = l_0_heard = l_0_fee = l_0_late = l_0_no_goods = l_0_kept = l_0_late_told = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_2 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_3 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_5 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_6 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_7 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/fee-non-refundable.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'fee': l_0_fee, 'heading_text': l_0_heading_text, 'heard': l_0_heard, 'kept': l_0_kept, 'late': l_0_late, 'late_told': l_0_late_told, 'no_goods': l_0_no_goods, 'points': l_0_points, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_8 = []
        pass
        t_8.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '手续费不退')),
        )
        return concat(t_8)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    l_0_heard = (((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '') if (('费' in ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '')) or ('违约金' in ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or ''))) else t_3(context.eval_ctx, t_6(context, t_4(context, (undefined(name='case') if l_0_case is missing else l_0_case).contacts, attribute='reply'))))
    context.vars['heard'] = l_0_heard
    context.exported_vars.add('heard')
    l_0_fee = t_1(environment, (t_2(['手续费', '违约金', '服务费', '通道费'], (undefined(name='heard') if l_0_heard is missing else l_0_heard)) + ['手续费']))
    context.vars['fee'] = l_0_fee
    context.exported_vars.add('fee')
    l_0_late = ((((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation in ('cancel-undelivered', 'service-not-started')) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_overdue) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_promise)
    context.vars['late'] = l_0_late
    context.exported_vars.add('late')
    l_0_no_goods = t_2(['没货', '无货', '缺货', '断货', '没有货'], str_join((t_3(context.eval_ctx, t_6(context, t_4(context, t_7(context, (undefined(name='case') if l_0_case is missing else l_0_case).events, 'by', 'equalto', 'merchant'), attribute='what'))), t_3(context.eval_ctx, t_6(context, t_4(context, t_7(context, (undefined(name='case') if l_0_case is missing else l_0_case).contacts, 'with_', 'equalto', 'merchant'), attribute='reply'))), )))
    context.vars['no_goods'] = l_0_no_goods
    context.exported_vars.add('no_goods')
    def macro():
        t_9 = []
        l_1_situation_rule = resolve('situation_rule')
        l_1_me = resolve('me')
        pass
        if ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).measure == 'fee'):
            pass
            if (((undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded and (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid) and (((undefined(name='facts') if l_0_facts is missing else l_0_facts).paid - (undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded) == (undefined(name='problem') if l_0_problem is missing else l_0_problem).fee)):
                pass
                t_9.extend((
                    printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                    '支付',
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).money, (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid)),
                    '，退回',
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).money, (undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded)),
                    '，少退',
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).money, (undefined(name='problem') if l_0_problem is missing else l_0_problem).fee)),
                ))
            elif (undefined(name='problem') if l_0_problem is missing else l_0_problem).fee:
                pass
                t_9.extend((
                    '退款时扣除了',
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).money, (undefined(name='problem') if l_0_problem is missing else l_0_problem).fee)),
                ))
        return concat(t_9)
    context.exported_vars.add('kept')
    context.vars['kept'] = l_0_kept = Macro(environment, macro, 'kept', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_10 = []
        l_1_seller = resolve('seller')
        l_1_chat = resolve('chat')
        l_1_me = resolve('me')
        l_1_cite = resolve('cite')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_10.extend((
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '承诺',
            printed(t_5((undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_promise)),
            '，期限已过，',
            printed(call(context, l_1_situation.still)),
            '。',
        ))
        if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
            pass
            t_10.extend((
                '没有按约定履行的是',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '，不应当由',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '承担',
                printed((undefined(name='fee') if l_0_fee is missing else l_0_fee)),
                '（',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 577)),
                '）。',
            ))
        else:
            pass
            t_10.extend((
                '依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 577)),
                '，当事人一方不履行合同义务或者履行合同义务不符合约定的，应当承担违约责任；没有按约定履行的是',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '，不应当由',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '承担',
                printed((undefined(name='fee') if l_0_fee is missing else l_0_fee)),
                '。',
            ))
        return concat(t_10)
    context.exported_vars.add('late_told')
    context.vars['late_told'] = l_0_late_told = Macro(environment, macro, 'late_told', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_11 = []
        l_1_item = resolve('item')
        l_1_reply_states_basis = resolve('reply_states_basis')
        l_1_chat = resolve('chat')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        if (undefined(name='late') if l_0_late is missing else l_0_late):
            pass
            def macro():
                t_12 = []
                pass
                t_12.append(
                    printed(call(context, (undefined(name='late_told') if l_0_late_told is missing else l_0_late_told), l_1_situation)),
                )
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_11.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif l_1_say.faulty:
            pass
            def macro():
                t_13 = []
                l_2_me = resolve('me')
                l_2_cite = resolve('cite')
                pass
                t_13.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '提出请求，是因为',
                    printed(call(context, l_1_situation.reason)),
                    '，不是',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '改变主意。',
                ))
                if (not (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
                    pass
                    t_13.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', [[566, 2], 584])),
                        '，合同因违约解除的，解除权人可以请求违约方承担违约责任，但是当事人另有约定的除外；损失赔偿额应当相当于因违约所造成的损失。',
                    ))
                return concat(t_13)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_11.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif (undefined(name='no_goods') if l_0_no_goods is missing else l_0_no_goods):
            pass
            def macro():
                t_14 = []
                l_2_seller = resolve('seller')
                l_2_me = resolve('me')
                l_2_cite = resolve('cite')
                pass
                if call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept)):
                    pass
                    t_14.extend((
                        printed(call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept))),
                        '。',
                    ))
                t_14.extend((
                    '退款是因为',
                    printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                    '没有货，不是',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '取消订单；不应当由',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '承担',
                    printed((undefined(name='fee') if l_0_fee is missing else l_0_fee)),
                ))
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_14.extend((
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 577)),
                        '）。',
                    ))
                else:
                    pass
                    t_14.extend((
                        '。依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 577)),
                        '，当事人一方不履行合同义务的，应当承担违约责任。',
                    ))
                return concat(t_14)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_11.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept)):
            pass
            def macro():
                t_15 = []
                pass
                t_15.extend((
                    printed(call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept))),
                    '。',
                ))
                if (not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)):
                    pass
                    t_15.extend((
                        '该答复没有说明收取',
                        printed((undefined(name='fee') if l_0_fee is missing else l_0_fee)),
                        '依据哪一条规则，也没有说明下单前在哪里标明。',
                    ))
                return concat(t_15)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_11.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((((not l_1_say.faulty) and (not (undefined(name='late') if l_0_late is missing else l_0_late))) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business) and ((undefined(name='fee') if l_0_fee is missing else l_0_fee) != '违约金')):
            pass
            def macro():
                t_16 = []
                l_2_cite = resolve('cite')
                pass
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_16.extend((
                        '没有标明的费用，不得收取（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'price-law', 13, 2)),
                        '）。',
                    ))
                else:
                    pass
                    t_16.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'price-law', 13, 2)),
                        '，经营者不得收取任何未予标明的费用。',
                    ))
                return concat(t_16)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_11.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)) and ((l_1_say.faulty or (undefined(name='no_goods') if l_0_no_goods is missing else l_0_no_goods)) or (not call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept))))):
            pass
            def macro():
                t_17 = []
                pass
                t_17.extend((
                    '该答复没有说明收取',
                    printed((undefined(name='fee') if l_0_fee is missing else l_0_fee)),
                    '依据哪一条规则，也没有说明下单前在哪里标明。',
                ))
                return concat(t_17)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_11.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif ((undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis) and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))):
            pass
            def macro():
                t_18 = []
                pass
                t_18.append(
                    '请出示下单前标明这项费用的页面。',
                )
                return concat(t_18)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_11.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_11)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_19 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_19.append(
            '如仍不退还，请告知收费的规则名称、条款、计算方法，以及下单前标明这项费用的页面',
        )
        return concat(t_19)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_20 = []
        l_1_seller = resolve('seller')
        l_1_me = resolve('me')
        l_1_reply_states_basis = resolve('reply_states_basis')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (undefined(name='late') if l_0_late is missing else l_0_late):
            pass
            t_20.extend((
                '没有按约定履行的是',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '，不应当由',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '承担',
                printed((undefined(name='fee') if l_0_fee is missing else l_0_fee)),
                printed(('；' if (not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)) else cond_expr_undefined("the inline if-expression on line 35 in 'refusals/fee-non-refundable.txt.j2' evaluated to false and no else section was defined."))),
            ))
        if (not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)):
            pass
            t_20.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '的答复没有说明收取',
                printed((undefined(name='fee') if l_0_fee is missing else l_0_fee)),
                '依据哪一条规则，也没有说明下单前在哪里标明',
            ))
        return concat(t_20)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=58&2=60&4=69&5=72&8=75&10=78&12=81&13=86&14=88&15=99&18=108&19=154&20=164&21=166&22=175&23=177&24=200&25=202&26=241&27=243&29=260&30=262&32=283&34=310&35=321'
