# Made from templates/parts.txt.j2 by make templates.
DIGEST = 'b2388f86e097c1df82071b1708625476'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'parts.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_order = resolve('order')
    l_0_problem = resolve('problem')
    l_0_facts = resolve('facts')
    l_0_case = resolve('case')
    l_0_situation_rule = resolve('situation_rule')
    l_0_refusal = resolve('refusal')
    l_0_KNOWN_GOODS = l_0_GOODS = l_0_BY_PIECE = l_0_several = l_0_goods = l_0_measure = l_0_ARRIVALS = l_0_arrival = l_0_missing = l_0_code = l_0_code_measure = l_0_the_code = l_0_this_code = l_0_a_valid_code = l_0_quantity_named = l_0_bought = l_0_counted_item = l_0_pays = l_0_verb = l_0_paid_amount = l_0_numbers = l_0_payment_number = l_0_renewed = l_0_renewal = l_0_debited = l_0_account_note = l_0_purchase = l_0_next_payment = l_0_on = l_0_moment = l_0_rule_name = l_0_BODIES = l_0_party = l_0_answerer = l_0_reported = l_0_contact = l_0_answered = l_0_OWN_ACTS = l_0_SELLER_WORDS = l_0_happening = l_0_money = l_0_part_of = l_0_ask = l_0_share = l_0_reckoned = l_0_alternative = l_0_seen = l_0_gap = l_0_state = l_0_spreads = l_0_untold = l_0_subject = l_0_deal = l_0_owed = l_0_agreement = l_0_who_sells = l_0_promise_matters = l_0_seen_or = l_0_their_rule = l_0_promise_argued = l_0_promise = l_0_claim = l_0_with_interest = l_0_claim_on_institution = l_0_paid_through_institution = l_0_otherwise = l_0_verified_answer = l_0_SETTLED = l_0_settled_answer = l_0_not_ratified = l_0_this_payment = l_0_dispute = l_0_SAID = l_0_objection = l_0_wish = l_0_sent_back = l_0_refund_term = l_0_breached = l_0_faulty = l_0_beside_the_point = l_0_OWN_TOLD = l_0_own_word = l_0_answered_points = l_0_supports = l_0_intervene = missing
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['conduct']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'conduct' found.")
    try:
        t_3 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_4 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_5 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_6 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_7 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_8 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_9 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_10 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_11 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_12 = environment.filters['narrated']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'narrated' found.")
    try:
        t_13 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_14 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_15 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_16 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    try:
        t_17 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_18 = environment.filters['sort']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No filter named 'sort' found.")
    try:
        t_19 = environment.filters['spoken']
    except KeyError:
        @internalcode
        def t_19(*unused):
            raise TemplateRuntimeError("No filter named 'spoken' found.")
    try:
        t_20 = environment.filters['strip_marks']
    except KeyError:
        @internalcode
        def t_20(*unused):
            raise TemplateRuntimeError("No filter named 'strip_marks' found.")
    try:
        t_21 = environment.filters['strip_prefix']
    except KeyError:
        @internalcode
        def t_21(*unused):
            raise TemplateRuntimeError("No filter named 'strip_prefix' found.")
    try:
        t_22 = environment.filters['way']
    except KeyError:
        @internalcode
        def t_22(*unused):
            raise TemplateRuntimeError("No filter named 'way' found.")
    try:
        t_23 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_23(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_24 = environment.filters['when_short']
    except KeyError:
        @internalcode
        def t_24(*unused):
            raise TemplateRuntimeError("No filter named 'when_short' found.")
    try:
        t_25 = environment.filters['without_way']
    except KeyError:
        @internalcode
        def t_25(*unused):
            raise TemplateRuntimeError("No filter named 'without_way' found.")
    try:
        t_26 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_26(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_27 = environment.filters['yuan_formal']
    except KeyError:
        @internalcode
        def t_27(*unused):
            raise TemplateRuntimeError("No filter named 'yuan_formal' found.")
    try:
        t_28 = environment.filters['yuan_short']
    except KeyError:
        @internalcode
        def t_28(*unused):
            raise TemplateRuntimeError("No filter named 'yuan_short' found.")
    try:
        t_29 = environment.tests['acted']
    except KeyError:
        @internalcode
        def t_29(*unused):
            raise TemplateRuntimeError("No test named 'acted' found.")
    try:
        t_30 = environment.tests['happens']
    except KeyError:
        @internalcode
        def t_30(*unused):
            raise TemplateRuntimeError("No test named 'happens' found.")
    try:
        t_31 = environment.tests['mailed']
    except KeyError:
        @internalcode
        def t_31(*unused):
            raise TemplateRuntimeError("No test named 'mailed' found.")
    try:
        t_32 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_32(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_33 = environment.tests['oral']
    except KeyError:
        @internalcode
        def t_33(*unused):
            raise TemplateRuntimeError("No test named 'oral' found.")
    try:
        t_34 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_34(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    try:
        t_35 = environment.tests['settled']
    except KeyError:
        @internalcode
        def t_35(*unused):
            raise TemplateRuntimeError("No test named 'settled' found.")
    try:
        t_36 = environment.tests['unfolds']
    except KeyError:
        @internalcode
        def t_36(*unused):
            raise TemplateRuntimeError("No test named 'unfolds' found.")
    try:
        t_37 = environment.tests['up_to_now']
    except KeyError:
        @internalcode
        def t_37(*unused):
            raise TemplateRuntimeError("No test named 'up_to_now' found.")
    pass
    l_0_KNOWN_GOODS = ['点卡', '月卡', '季卡', '年卡', '礼品卡', '激活码', '兑换码', '兑换券', '序列号', '话费', '流量', '点券', '元宝', '钻石', '金币', '礼包', 'Q币', '代练', '租号', '卡密']
    context.vars['KNOWN_GOODS'] = l_0_KNOWN_GOODS
    context.exported_vars.add('KNOWN_GOODS')
    l_0_GOODS = {'game-card': '卡密', 'top-up': '充值款', 'virtual-currency': '充值', 'activation-code': '激活码', 'membership': '会员', 'account-service': '服务', 'other': '商品'}
    context.vars['GOODS'] = l_0_GOODS
    context.exported_vars.add('GOODS')
    l_0_BY_PIECE = ('game-card', 'activation-code')
    context.vars['BY_PIECE'] = l_0_BY_PIECE
    context.exported_vars.add('BY_PIECE')
    l_0_several = ((not t_32((undefined(name='order') if l_0_order is missing else l_0_order).quantity)) and ((undefined(name='order') if l_0_order is missing else l_0_order).quantity > 1))
    context.vars['several'] = l_0_several
    context.exported_vars.add('several')
    def macro():
        t_38 = []
        pass
        if ((undefined(name='order') if l_0_order is missing else l_0_order).category == 'membership'):
            pass
            t_38.append(
                '会员',
            )
        else:
            pass
            t_38.append(
                printed(t_5(environment, (t_6((undefined(name='KNOWN_GOODS') if l_0_KNOWN_GOODS is missing else l_0_KNOWN_GOODS), ((undefined(name='order') if l_0_order is missing else l_0_order).item or '')) + [environment.getitem((undefined(name='GOODS') if l_0_GOODS is missing else l_0_GOODS), ((undefined(name='order') if l_0_order is missing else l_0_order).category or 'other'))]))),
            )
        return concat(t_38)
    context.exported_vars.add('goods')
    context.vars['goods'] = l_0_goods = Macro(environment, macro, 'goods', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_39 = []
        l_1_item = missing
        pass
        l_1_item = ((undefined(name='order') if l_0_order is missing else l_0_order).item or '')
        if (((undefined(name='item') if l_1_item is missing else l_1_item) and (environment.getitem((undefined(name='item') if l_1_item is missing else l_1_item), -1) in '码钥')) or call(context, (undefined(name='item') if l_1_item is missing else l_1_item).endswith, ('密钥', '礼包'))):
            pass
            t_39.append(
                '个',
            )
        elif (('充值卡' in (undefined(name='item') if l_1_item is missing else l_1_item)) or ('点卡' in (undefined(name='item') if l_1_item is missing else l_1_item))):
            pass
            t_39.append(
                '张',
            )
        elif ((undefined(name='order') if l_0_order is missing else l_0_order).category in ('virtual-currency', 'top-up', 'account-service')):
            pass
            t_39.append(
                '份',
            )
        elif (((((undefined(name='order') if l_0_order is missing else l_0_order).category == 'game-card') or ('卡' in (undefined(name='item') if l_1_item is missing else l_1_item))) or ('券' in (undefined(name='item') if l_1_item is missing else l_1_item))) or ('票' in (undefined(name='item') if l_1_item is missing else l_1_item))):
            pass
            t_39.append(
                '张',
            )
        elif (((undefined(name='order') if l_0_order is missing else l_0_order).category == 'activation-code') or ('码' in (undefined(name='item') if l_1_item is missing else l_1_item))):
            pass
            t_39.append(
                '个',
            )
        else:
            pass
            t_39.append(
                '份',
            )
        return concat(t_39)
    context.exported_vars.add('measure')
    context.vars['measure'] = l_0_measure = Macro(environment, macro, 'measure', (), False, False, False, context.eval_ctx.autoescape)
    l_0_ARRIVALS = {'top-up': '到账', 'virtual-currency': '到账', 'membership': '开通', 'account-service': '开始'}
    context.vars['ARRIVALS'] = l_0_ARRIVALS
    context.exported_vars.add('ARRIVALS')
    def macro():
        t_40 = []
        pass
        t_40.append(
            printed(call(context, (undefined(name='ARRIVALS') if l_0_ARRIVALS is missing else l_0_ARRIVALS).get, (undefined(name='order') if l_0_order is missing else l_0_order).category, '收到')),
        )
        return concat(t_40)
    context.exported_vars.add('arrival')
    context.vars['arrival'] = l_0_arrival = Macro(environment, macro, 'arrival', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_since):
        t_41 = []
        if l_1_since is missing:
            l_1_since = ''
        pass
        if (call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival)) == '收到'):
            pass
            t_41.extend((
                printed(l_1_since),
                '没有收到',
                printed(call(context, (undefined(name='goods') if l_0_goods is missing else l_0_goods))),
            ))
        else:
            pass
            t_41.extend((
                printed(call(context, (undefined(name='goods') if l_0_goods is missing else l_0_goods))),
                printed(l_1_since),
                '没有',
                printed(call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival))),
            ))
        return concat(t_41)
    context.exported_vars.add('missing')
    context.vars['missing'] = l_0_missing = Macro(environment, macro, 'missing', ('since',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_42 = []
        pass
        if (((undefined(name='order') if l_0_order is missing else l_0_order).category == 'activation-code') or t_6(['激活码', '兑换码', '序列号', '注册码', '兑换券'], ((undefined(name='order') if l_0_order is missing else l_0_order).item or ''))):
            pass
            t_42.append(
                printed(t_5(environment, (t_6(['激活码', '兑换码', '序列号', '注册码', '兑换券'], ((undefined(name='order') if l_0_order is missing else l_0_order).item or '')) + ['激活码']))),
            )
        else:
            pass
            t_42.append(
                '卡密',
            )
        return concat(t_42)
    context.exported_vars.add('code')
    context.vars['code'] = l_0_code = Macro(environment, macro, 'code', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_43 = []
        pass
        t_43.append(
            printed(('张' if (environment.getitem(call(context, (undefined(name='code') if l_0_code is missing else l_0_code)), -1) in '密券') else '个')),
        )
        return concat(t_43)
    context.exported_vars.add('code_measure')
    context.vars['code_measure'] = l_0_code_measure = Macro(environment, macro, 'code_measure', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_44 = []
        pass
        t_44.extend((
            printed(('有问题的' if (undefined(name='several') if l_0_several is missing else l_0_several) else '该')),
            printed(call(context, (undefined(name='code') if l_0_code is missing else l_0_code))),
        ))
        return concat(t_44)
    context.exported_vars.add('the_code')
    context.vars['the_code'] = l_0_the_code = Macro(environment, macro, 'the_code', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_45 = []
        pass
        t_45.extend((
            printed(('这些' if (undefined(name='several') if l_0_several is missing else l_0_several) else str_join(('这', call(context, (undefined(name='code_measure') if l_0_code_measure is missing else l_0_code_measure)), )))),
            printed(call(context, (undefined(name='code') if l_0_code is missing else l_0_code))),
        ))
        return concat(t_45)
    context.exported_vars.add('this_code')
    context.vars['this_code'] = l_0_this_code = Macro(environment, macro, 'this_code', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_46 = []
        pass
        t_46.extend((
            printed(('' if (undefined(name='several') if l_0_several is missing else l_0_several) else str_join(('一', call(context, (undefined(name='code_measure') if l_0_code_measure is missing else l_0_code_measure)), )))),
            '有效的',
            printed(call(context, (undefined(name='code') if l_0_code is missing else l_0_code))),
        ))
        return concat(t_46)
    context.exported_vars.add('a_valid_code')
    context.vars['a_valid_code'] = l_0_a_valid_code = Macro(environment, macro, 'a_valid_code', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_47 = []
        l_1_number = missing
        pass
        l_1_number = t_13((undefined(name='order') if l_0_order is missing else l_0_order).quantity)
        def t_48(fiter):
            for l_2_word in fiter:
                if (l_2_word in ((undefined(name='order') if l_0_order is missing else l_0_order).item or '')):
                    yield l_2_word
        l_2_loop = missing
        for l_2_word, l_2_loop in LoopContext(t_48((str_join(((undefined(name='number') if l_1_number is missing else l_1_number), call(context, (undefined(name='measure') if l_0_measure is missing else l_0_measure)), )), str_join((t_3((undefined(name='order') if l_0_order is missing else l_0_order).quantity), call(context, (undefined(name='measure') if l_0_measure is missing else l_0_measure)), )), str_join(('×', (undefined(name='number') if l_1_number is missing else l_1_number), )), str_join(('x', (undefined(name='number') if l_1_number is missing else l_1_number), )), str_join(('*', (undefined(name='number') if l_1_number is missing else l_1_number), )))), undefined):
            _loop_vars = {}
            pass
            t_47.append(
                printed(('1' if l_2_loop.first else cond_expr_undefined("the inline if-expression on line 44 in 'parts.txt.j2' evaluated to false and no else section was defined."))),
            )
        l_2_loop = l_2_word = missing
        return concat(t_47)
    context.exported_vars.add('quantity_named')
    context.vars['quantity_named'] = l_0_quantity_named = Macro(environment, macro, 'quantity_named', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_49 = []
        pass
        t_49.append(
            printed(('付的是' if call(context, (undefined(name='order') if l_0_order is missing else l_0_order).item.endswith, ('押金', '保证金')) else '购买')),
        )
        return concat(t_49)
    context.exported_vars.add('bought')
    context.vars['bought'] = l_0_bought = Macro(environment, macro, 'bought', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_50 = []
        pass
        t_50.append(
            printed((undefined(name='order') if l_0_order is missing else l_0_order).item),
        )
        if ((((not t_32((undefined(name='order') if l_0_order is missing else l_0_order).quantity)) and ((undefined(name='several') if l_0_several is missing else l_0_several) or ((undefined(name='order') if l_0_order is missing else l_0_order).category in (undefined(name='BY_PIECE') if l_0_BY_PIECE is missing else l_0_BY_PIECE)))) and (not (((undefined(name='several') if l_0_several is missing else l_0_several) and (t_9((undefined(name='case') if l_0_case is missing else l_0_case).payment) > 1)) and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation != 'duplicate-charge')))) and (not call(context, (undefined(name='quantity_named') if l_0_quantity_named is missing else l_0_quantity_named)))):
            pass
            t_50.extend((
                printed(t_3((undefined(name='order') if l_0_order is missing else l_0_order).quantity)),
                printed(call(context, (undefined(name='measure') if l_0_measure is missing else l_0_measure))),
            ))
        return concat(t_50)
    context.exported_vars.add('counted_item')
    context.vars['counted_item'] = l_0_counted_item = Macro(environment, macro, 'counted_item', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_51 = []
        l_1_toward = resolve('toward')
        l_1_term = resolve('term')
        l_1_method = l_1_transfer = missing
        pass
        l_1_method = (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).method if (undefined(name='case') if l_0_case is missing else l_0_case).payment else None)
        l_1_transfer = (((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'private-transfer') and ((undefined(name='method') if l_1_method is missing else l_1_method) in ('wechat', 'alipay')))
        if (t_32((undefined(name='method') if l_1_method is missing else l_1_method)) or ((undefined(name='method') if l_1_method is missing else l_1_method) == 'other')):
            pass
            t_51.extend((
                printed((undefined(name='toward') if l_1_toward is missing else l_1_toward)),
                '支付',
            ))
        elif ((undefined(name='transfer') if l_1_transfer is missing else l_1_transfer) and ((undefined(name='method') if l_1_method is missing else l_1_method) == 'wechat')):
            pass
            t_51.extend((
                '通过微信',
                printed((undefined(name='toward') if l_1_toward is missing else l_1_toward)),
                '转账',
            ))
        elif ((undefined(name='method') if l_1_method is missing else l_1_method) == 'wechat'):
            pass
            t_51.append(
                printed(('用微信' if (undefined(name='toward') if l_1_toward is missing else l_1_toward) else '用微信支付')),
            )
            if (undefined(name='toward') if l_1_toward is missing else l_1_toward):
                pass
                t_51.extend((
                    printed((undefined(name='toward') if l_1_toward is missing else l_1_toward)),
                    '支付',
                ))
        else:
            pass
            t_51.extend((
                '用',
                printed(call(context, (undefined(name='term') if l_1_term is missing else l_1_term), 'payment-method', (undefined(name='method') if l_1_method is missing else l_1_method))),
                printed((undefined(name='toward') if l_1_toward is missing else l_1_toward)),
                printed(('转账' if (undefined(name='transfer') if l_1_transfer is missing else l_1_transfer) else '支付')),
            ))
        return concat(t_51)
    context.exported_vars.add('pays')
    context.vars['pays'] = l_0_pays = Macro(environment, macro, 'pays', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_52 = []
        pass
        t_52.append(
            printed(('转账' if (((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'private-transfer') and (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).method in ('wechat', 'alipay'))) else '支付')),
        )
        return concat(t_52)
    context.exported_vars.add('verb')
    context.vars['verb'] = l_0_verb = Macro(environment, macro, 'verb', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_53 = []
        pass
        t_53.append(
            printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), ((environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).amount if (undefined(name='case') if l_0_case is missing else l_0_case).payment else None) or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid))),
        )
        return concat(t_53)
    context.exported_vars.add('paid_amount')
    context.vars['paid_amount'] = l_0_paid_amount = Macro(environment, macro, 'paid_amount', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_54 = []
        l_1_chat = resolve('chat')
        l_1_search_keys = resolve('search_keys')
        l_1_me = resolve('me')
        l_1_payment = l_1_apart = missing
        pass
        l_1_payment = (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0) if (undefined(name='case') if l_0_case is missing else l_0_case).payment else None)
        l_1_apart = ((t_9((undefined(name='case') if l_0_case is missing else l_0_case).payment) > 1) and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat)))
        if (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).number)):
            pass
            t_54.extend((
                '，订单号',
                printed((undefined(name='order') if l_0_order is missing else l_0_order).number),
            ))
        elif (undefined(name='search_keys') if l_1_search_keys is missing else l_1_search_keys):
            pass
            t_54.append(
                '；没有订单号，',
            )
            if ((undefined(name='me') if l_1_me is missing else l_1_me) == '我'):
                pass
                t_54.extend((
                    '可凭',
                    printed((undefined(name='search_keys') if l_1_search_keys is missing else l_1_search_keys)),
                    '核对',
                ))
            else:
                pass
                t_54.extend((
                    '以',
                    printed((undefined(name='search_keys') if l_1_search_keys is missing else l_1_search_keys)),
                    '识别',
                ))
        elif ((not t_32((undefined(name='payment') if l_1_payment is missing else l_1_payment))) and (not t_32((undefined(name='payment') if l_1_payment is missing else l_1_payment).merchant_order_number))):
            pass
            t_54.extend((
                '，商户单号',
                printed((undefined(name='payment') if l_1_payment is missing else l_1_payment).merchant_order_number),
            ))
        if ((not t_32((undefined(name='payment') if l_1_payment is missing else l_1_payment))) and ((undefined(name='apart') if l_1_apart is missing else l_1_apart) if (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).number)) else (not (undefined(name='search_keys') if l_1_search_keys is missing else l_1_search_keys)))):
            pass
            t_54.append(
                printed(call(context, (undefined(name='payment_number') if l_0_payment_number is missing else l_0_payment_number), (undefined(name='payment') if l_1_payment is missing else l_1_payment))),
            )
        if (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).refund_number)):
            pass
            t_54.extend((
                '，退款编号',
                printed((undefined(name='order') if l_0_order is missing else l_0_order).refund_number),
            ))
        return concat(t_54)
    context.exported_vars.add('numbers')
    context.vars['numbers'] = l_0_numbers = Macro(environment, macro, 'numbers', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_payment):
        t_55 = []
        l_1_chat = resolve('chat')
        if l_1_payment is missing:
            l_1_payment = undefined("parameter 'payment' was not provided", name='payment')
        pass
        if (not t_32(l_1_payment.transaction_number)):
            pass
            t_55.append(
                '，',
            )
            if (((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'private-transfer') and (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
                pass
                t_55.extend((
                    '交易单号末四位',
                    printed(l_1_payment.transaction_number[-4:]),
                ))
            else:
                pass
                t_55.extend((
                    '支付单号',
                    printed(l_1_payment.transaction_number),
                ))
        elif (((not t_34(l_1_payment, environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0))) and (not t_32(l_1_payment.merchant_order_number))) and (l_1_payment.merchant_order_number != (undefined(name='order') if l_0_order is missing else l_0_order).number)):
            pass
            t_55.extend((
                '，商户单号',
                printed(l_1_payment.merchant_order_number),
            ))
        return concat(t_55)
    context.exported_vars.add('payment_number')
    context.vars['payment_number'] = l_0_payment_number = Macro(environment, macro, 'payment_number', ('payment',), False, False, False, context.eval_ctx.autoescape)
    l_0_renewed = (((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal') and (t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).renewed_at) or ((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at and (((undefined(name='problem') if l_0_problem is missing else l_0_problem).renewed_at.day == (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.day) or ((not t_32((undefined(name='order') if l_0_order is missing else l_0_order).placed_at)) and ((undefined(name='order') if l_0_order is missing else l_0_order).placed_at.day < (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.day))))))
    context.vars['renewed'] = l_0_renewed
    context.exported_vars.add('renewed')
    l_0_renewal = ((undefined(name='problem') if l_0_problem is missing else l_0_problem).renewed_at if (((not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).renewed_at)) and (not (undefined(name='renewed') if l_0_renewed is missing else l_0_renewed))) and (not t_10(context.eval_ctx, t_17(context, t_17(context, (undefined(name='case') if l_0_case is missing else l_0_case).payment, 'paid_at'), 'paid_at.day', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).renewed_at.day)))) else None)
    context.vars['renewal'] = l_0_renewal
    context.exported_vars.add('renewal')
    def macro():
        t_56 = []
        l_1_me = resolve('me')
        l_1_term = resolve('term')
        l_1_method = missing
        pass
        l_1_method = (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).method if (undefined(name='case') if l_0_case is missing else l_0_case).payment else None)
        t_56.extend((
            '从',
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '的',
            printed((call(context, (undefined(name='term') if l_1_term is missing else l_1_term), 'payment-method', (undefined(name='method') if l_1_method is missing else l_1_method)) if ((undefined(name='method') if l_1_method is missing else l_1_method) not in (None, 'other')) else '')),
            '账户自动续费扣款',
            printed(call(context, (undefined(name='paid_amount') if l_0_paid_amount is missing else l_0_paid_amount))),
        ))
        return concat(t_56)
    context.exported_vars.add('debited')
    context.vars['debited'] = l_0_debited = Macro(environment, macro, 'debited', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_57 = []
        l_1_names_account = resolve('names_account')
        pass
        if ((((not t_32((undefined(name='case') if l_0_case is missing else l_0_case).consumer.account)) and (undefined(name='names_account') if l_1_names_account is missing else l_1_names_account)) and ((undefined(name='case') if l_0_case is missing else l_0_case).venue in ('independent-site', 'marketplace'))) and (t_32((undefined(name='order') if l_0_order is missing else l_0_order).number) or ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation in ('account-restricted', 'auto-renewal')))):
            pass
            t_57.extend((
                '（平台账号',
                printed((undefined(name='case') if l_0_case is missing else l_0_case).consumer.account),
                '）',
            ))
        return concat(t_57)
    context.exported_vars.add('account_note')
    context.vars['account_note'] = l_0_account_note = Macro(environment, macro, 'account_note', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_after):
        t_58 = []
        l_1_seller = resolve('seller')
        l_1_chat = resolve('chat')
        l_1_buyer = resolve('buyer')
        l_1_me = resolve('me')
        l_1_today = resolve('today')
        l_1_place = resolve('place')
        l_1_remark = l_1_at = missing
        if l_1_after is missing:
            l_1_after = None
        pass
        l_1_remark = (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).remark if (undefined(name='case') if l_0_case is missing else l_0_case).payment else None)
        l_1_at = (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at
        if (undefined(name='renewed') if l_0_renewed is missing else l_0_renewed):
            pass
            if (undefined(name='at') if l_1_at is missing else l_1_at):
                pass
                t_58.extend((
                    printed(call(context, (undefined(name='moment') if l_0_moment is missing else l_0_moment), (undefined(name='at') if l_1_at is missing else l_1_at), l_1_after)),
                    '，',
                ))
            t_58.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                printed(call(context, (undefined(name='debited') if l_0_debited is missing else l_0_debited))),
                '，项目为',
                printed((undefined(name='order') if l_0_order is missing else l_0_order).item),
                printed(call(context, (undefined(name='account_note') if l_0_account_note is missing else l_0_account_note))),
            ))
        else:
            pass
            if (((((undefined(name='at') if l_1_at is missing else l_1_at) and t_32(l_1_after)) and (undefined(name='chat') if l_1_chat is missing else l_1_chat)) and (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).number))) and ((undefined(name='buyer') if l_1_buyer is missing else l_1_buyer) == (undefined(name='me') if l_1_me is missing else l_1_me))):
                pass
                t_58.extend((
                    printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                    printed(call(context, (undefined(name='account_note') if l_0_account_note is missing else l_0_account_note))),
                    printed(t_24((undefined(name='at') if l_1_at is missing else l_1_at), (undefined(name='today') if l_1_today is missing else l_1_today))),
                ))
            else:
                pass
                if (undefined(name='at') if l_1_at is missing else l_1_at):
                    pass
                    t_58.extend((
                        printed(call(context, (undefined(name='moment') if l_0_moment is missing else l_0_moment), (undefined(name='at') if l_1_at is missing else l_1_at), l_1_after)),
                        '，',
                    ))
                t_58.extend((
                    printed((undefined(name='buyer') if l_1_buyer is missing else l_1_buyer)),
                    printed(call(context, (undefined(name='account_note') if l_0_account_note is missing else l_0_account_note))),
                ))
            t_58.extend((
                printed((undefined(name='place') if l_1_place is missing else l_1_place)),
                printed(call(context, (undefined(name='pays') if l_0_pays is missing else l_0_pays))),
                printed(call(context, (undefined(name='paid_amount') if l_0_paid_amount is missing else l_0_paid_amount))),
            ))
            if (((((undefined(name='chat') if l_1_chat is missing else l_1_chat) and t_32((undefined(name='order') if l_0_order is missing else l_0_order).number)) and (not t_32((undefined(name='remark') if l_1_remark is missing else l_1_remark)))) and (undefined(name='order') if l_0_order is missing else l_0_order).item) and ((undefined(name='order') if l_0_order is missing else l_0_order).item in (undefined(name='remark') if l_1_remark is missing else l_1_remark))):
                pass
                t_58.extend((
                    '，备注',
                    printed(t_15((undefined(name='remark') if l_1_remark is missing else l_1_remark))),
                ))
            else:
                pass
                if (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).item)):
                    pass
                    t_58.extend((
                        '，',
                        printed(call(context, (undefined(name='bought') if l_0_bought is missing else l_0_bought))),
                        printed(call(context, (undefined(name='counted_item') if l_0_counted_item is missing else l_0_counted_item))),
                    ))
                if (t_32((undefined(name='order') if l_0_order is missing else l_0_order).number) and (not t_32((undefined(name='remark') if l_1_remark is missing else l_1_remark)))):
                    pass
                    t_58.extend((
                        '，备注',
                        printed(t_15((undefined(name='remark') if l_1_remark is missing else l_1_remark))),
                    ))
        t_58.append(
            printed(call(context, (undefined(name='numbers') if l_0_numbers is missing else l_0_numbers))),
        )
        return concat(t_58)
    context.exported_vars.add('purchase')
    context.vars['purchase'] = l_0_purchase = Macro(environment, macro, 'purchase', ('after',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_payment, l_1_numbered):
        t_59 = []
        l_1_me = resolve('me')
        l_1_buyer = resolve('buyer')
        l_1_public = resolve('public')
        l_1_chat = resolve('chat')
        if l_1_payment is missing:
            l_1_payment = undefined("parameter 'payment' was not provided", name='payment')
        if l_1_numbered is missing:
            l_1_numbered = True
        pass
        if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'duplicate-charge'):
            pass
            t_59.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '的账户又被扣款',
            ))
        elif ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal'):
            pass
            t_59.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '的账户被自动续费扣款',
            ))
        else:
            pass
            t_59.extend((
                printed((undefined(name='buyer') if l_1_buyer is missing else l_1_buyer)),
                '又支付',
            ))
        if (not t_32(l_1_payment.amount)):
            pass
            t_59.append(
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), l_1_payment.amount)),
            )
        if ((t_32((undefined(name='order') if l_0_order is missing else l_0_order).number) and (not t_32(l_1_payment.remark))) and (not (undefined(name='public') if l_1_public is missing else l_1_public))):
            pass
            t_59.extend((
                '，备注',
                printed(t_15(l_1_payment.remark)),
            ))
        if (l_1_numbered and ((not (undefined(name='chat') if l_1_chat is missing else l_1_chat)) or t_32((undefined(name='order') if l_0_order is missing else l_0_order).number))):
            pass
            t_59.append(
                printed(call(context, (undefined(name='payment_number') if l_0_payment_number is missing else l_0_payment_number), l_1_payment)),
            )
        return concat(t_59)
    context.exported_vars.add('next_payment')
    context.vars['next_payment'] = l_0_next_payment = Macro(environment, macro, 'next_payment', ('payment', 'numbered'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_date):
        t_60 = []
        l_1_chat = resolve('chat')
        l_1_today = resolve('today')
        if l_1_date is missing:
            l_1_date = undefined("parameter 'date' was not provided", name='date')
        pass
        t_60.append(
            printed((t_4(l_1_date)[5:] if ((undefined(name='chat') if l_1_chat is missing else l_1_chat) and (l_1_date.year == (undefined(name='today') if l_1_today is missing else l_1_today).year)) else t_4(l_1_date))),
        )
        return concat(t_60)
    context.exported_vars.add('on')
    context.vars['on'] = l_0_on = Macro(environment, macro, 'on', ('date',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_at, l_1_after):
        t_61 = []
        l_1_chat = resolve('chat')
        l_1_today = resolve('today')
        if l_1_at is missing:
            l_1_at = undefined("parameter 'at' was not provided", name='at')
        if l_1_after is missing:
            l_1_after = None
        pass
        t_61.append(
            printed((t_24(l_1_at, (undefined(name='today') if l_1_today is missing else l_1_today), l_1_after) if (undefined(name='chat') if l_1_chat is missing else l_1_chat) else t_23(l_1_at, l_1_after))),
        )
        return concat(t_61)
    context.exported_vars.add('moment')
    context.vars['moment'] = l_0_moment = Macro(environment, macro, 'moment', ('at', 'after'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_rule):
        t_62 = []
        if l_1_rule is missing:
            l_1_rule = undefined("parameter 'rule' was not provided", name='rule')
        pass
        if (not t_32(l_1_rule.title)):
            pass
            t_62.extend((
                '《',
                printed(t_20(l_1_rule.title)),
                '》',
            ))
        t_62.append(
            printed((l_1_rule.clause or '')),
        )
        if (t_32(l_1_rule.title) and t_32(l_1_rule.clause)):
            pass
            t_62.append(
                '公布的规则',
            )
        return concat(t_62)
    context.exported_vars.add('rule_name')
    context.vars['rule_name'] = l_0_rule_name = Macro(environment, macro, 'rule_name', ('rule',), False, False, False, context.eval_ctx.autoescape)
    l_0_BODIES = {'payment-provider': '支付机构', 'samr': '市场监督管理部门', 'consumer-association': '消费者协会', 'pboc': '人民银行', 'court': '法院', 'police': '公安机关', 'other': '有关方面'}
    context.vars['BODIES'] = l_0_BODIES
    context.exported_vars.add('BODIES')
    def macro(l_1_contact):
        t_63 = []
        l_1_seller = resolve('seller')
        l_1_platform = resolve('platform')
        l_1_institution = resolve('institution')
        l_1_with = missing
        if l_1_contact is missing:
            l_1_contact = undefined("parameter 'contact' was not provided", name='contact')
        pass
        l_1_with = (l_1_contact.with_ or 'merchant')
        if ((undefined(name='with') if l_1_with is missing else l_1_with) == 'merchant'):
            pass
            t_63.append(
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            )
        elif ((undefined(name='with') if l_1_with is missing else l_1_with) == 'platform'):
            pass
            t_63.append(
                printed((undefined(name='platform') if l_1_platform is missing else l_1_platform)),
            )
        elif ((undefined(name='with') if l_1_with is missing else l_1_with) == 'payment-provider'):
            pass
            t_63.append(
                printed(t_16(context.eval_ctx, (undefined(name='institution') if l_1_institution is missing else l_1_institution), '客服', '')),
            )
        else:
            pass
            t_63.append(
                printed(environment.getitem((undefined(name='BODIES') if l_0_BODIES is missing else l_0_BODIES), (undefined(name='with') if l_1_with is missing else l_1_with))),
            )
        return concat(t_63)
    context.exported_vars.add('party')
    context.vars['party'] = l_0_party = Macro(environment, macro, 'party', ('contact',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_contact):
        t_64 = []
        l_1_seller = resolve('seller')
        l_1_clerk = resolve('clerk')
        l_1_public = resolve('public')
        l_1_with = missing
        if l_1_contact is missing:
            l_1_contact = undefined("parameter 'contact' was not provided", name='contact')
        pass
        l_1_with = (l_1_contact.with_ or 'merchant')
        if (((undefined(name='with') if l_1_with is missing else l_1_with) == 'merchant') and ((not (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business) or ((undefined(name='case') if l_0_case is missing else l_0_case).venue in ('private-transfer', 'second-hand')))):
            pass
            t_64.append(
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            )
        elif ((undefined(name='with') if l_1_with is missing else l_1_with) == 'merchant'):
            pass
            t_64.append(
                printed((undefined(name='clerk') if l_1_clerk is missing else l_1_clerk)),
            )
        elif ((undefined(name='with') if l_1_with is missing else l_1_with) in ('platform', 'payment-provider')):
            pass
            t_64.extend((
                printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
                '客服',
            ))
        else:
            pass
            t_64.append(
                printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
            )
        if ((not t_32(l_1_contact.agent)) and (not (undefined(name='public') if l_1_public is missing else l_1_public))):
            pass
            t_64.extend((
                '（工号',
                printed(t_21(l_1_contact.agent, '工号')),
                '）',
            ))
        return concat(t_64)
    context.exported_vars.add('answerer')
    context.vars['answerer'] = l_0_answerer = Macro(environment, macro, 'answerer', ('contact',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_contact, l_1_situation):
        t_65 = []
        l_1_earlier = resolve('earlier')
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        if l_1_contact is missing:
            l_1_contact = undefined("parameter 'contact' was not provided", name='contact')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((((not t_32(l_1_situation)) and (not (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).tells_fault)) and (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).letters) and t_34(l_1_contact, environment.getitem((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).letters, 0))):
            pass
            t_65.extend((
                '，说明',
                printed((t_7(t_1((undefined(name='problem') if l_0_problem is missing else l_0_problem).description), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller)) if (not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) else call(context, l_1_situation.fault))),
            ))
        return concat(t_65)
    context.exported_vars.add('reported')
    context.vars['reported'] = l_0_reported = Macro(environment, macro, 'reported', ('contact', 'situation'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_contact, l_1_who, l_1_situation):
        t_66 = []
        l_1_public = resolve('public')
        l_1_me = resolve('me')
        l_1_letter_sent = resolve('letter_sent')
        l_1_seller = resolve('seller')
        l_1_ticket = l_1_act = l_1_letter = l_1_way = l_1_did = missing
        if l_1_contact is missing:
            l_1_contact = undefined("parameter 'contact' was not provided", name='contact')
        if l_1_who is missing:
            l_1_who = undefined("parameter 'who' was not provided", name='who')
        if l_1_situation is missing:
            l_1_situation = None
        pass
        l_1_ticket = (str_join(('（工单号', l_1_contact.ticket, '）', )) if ((not t_32(l_1_contact.ticket)) and (not (undefined(name='public') if l_1_public is missing else l_1_public))) else '')
        l_1_act = (t_7(t_25(t_2(l_1_contact.said), l_1_contact.via), (undefined(name='me') if l_1_me is missing else l_1_me), call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)) if (not t_32(l_1_contact.said)) else '')
        l_1_letter = call(context, (undefined(name='letter_sent') if l_1_letter_sent is missing else l_1_letter_sent), l_1_contact)
        l_1_act = (t_16(context.eval_ctx, (undefined(name='act') if l_1_act is missing else l_1_act), '这个人', (undefined(name='seller') if l_1_seller is missing else l_1_seller)) if ((l_1_contact.with_ or 'merchant') != 'merchant') else (undefined(name='act') if l_1_act is missing else l_1_act))
        l_1_way = (t_22(l_1_contact.via) if (not t_32(l_1_contact.via)) else '')
        l_1_did = (str_join((('发送' if ((undefined(name='way') if l_1_way is missing else l_1_way) == '以邮寄方式') else ('寄送' if ((not t_32(l_1_contact.via)) and t_31(l_1_contact.via)) else ('提出' if ((not t_32(l_1_contact.via)) and t_33(l_1_contact.via)) else ('发送' if ((l_1_contact.with_ or 'merchant') == 'merchant') else '提交')))), (undefined(name='letter') if l_1_letter is missing else l_1_letter), call(context, (undefined(name='reported') if l_0_reported is missing else l_0_reported), l_1_contact, l_1_situation), (str_join(('，', (undefined(name='act') if l_1_act is missing else l_1_act), )) if ((undefined(name='act') if l_1_act is missing else l_1_act) and (t_18(environment, t_10(context.eval_ctx, (undefined(name='act') if l_1_act is missing else l_1_act))) != t_18(environment, t_10(context.eval_ctx, (undefined(name='letter') if l_1_letter is missing else l_1_letter))))) else cond_expr_undefined("the inline if-expression on line 165 in 'parts.txt.j2' evaluated to false and no else section was defined.")), )) if ((undefined(name='letter') if l_1_letter is missing else l_1_letter) and ((undefined(name='letter') if l_1_letter is missing else l_1_letter) not in (undefined(name='act') if l_1_act is missing else l_1_act))) else (undefined(name='act') if l_1_act is missing else l_1_act))
        t_66.append(
            printed(l_1_who),
        )
        if (undefined(name='way') if l_1_way is missing else l_1_way):
            pass
            t_66.extend((
                printed((undefined(name='way') if l_1_way is missing else l_1_way)),
                printed((undefined(name='ticket') if l_1_ticket is missing else l_1_ticket)),
            ))
            if t_29(l_1_contact.via):
                pass
                if ((undefined(name='did') if l_1_did is missing else l_1_did) and (not call(context, l_1_contact.via.endswith, (undefined(name='did') if l_1_did is missing else l_1_did)))):
                    pass
                    t_66.append(
                        printed(((undefined(name='did') if l_1_did is missing else l_1_did)[2:] if call(context, (undefined(name='did') if l_1_did is missing else l_1_did).startswith, l_1_contact.via[-2:]) else str_join(('，', (undefined(name='did') if l_1_did is missing else l_1_did), )))),
                    )
            elif ((undefined(name='did') if l_1_did is missing else l_1_did) and call(context, l_1_contact.via.endswith, (undefined(name='did') if l_1_did is missing else l_1_did))):
                pass
                t_66.extend((
                    '联系',
                    printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
                ))
            else:
                pass
                t_66.append(
                    printed(((undefined(name='did') if l_1_did is missing else l_1_did) or str_join(('联系', call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact), )))),
                )
        elif ((undefined(name='letter') if l_1_letter is missing else l_1_letter) and ((undefined(name='letter') if l_1_letter is missing else l_1_letter) in (undefined(name='did') if l_1_did is missing else l_1_did))):
            pass
            t_66.extend((
                '向',
                printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
                printed(t_16(context.eval_ctx, (undefined(name='did') if l_1_did is missing else l_1_did), (undefined(name='letter') if l_1_letter is missing else l_1_letter), str_join(((undefined(name='letter') if l_1_letter is missing else l_1_letter), (undefined(name='ticket') if l_1_ticket is missing else l_1_ticket), )), 1)),
            ))
        elif (undefined(name='letter') if l_1_letter is missing else l_1_letter):
            pass
            t_66.extend((
                '向',
                printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
                printed((undefined(name='did') if l_1_did is missing else l_1_did)),
                printed((undefined(name='ticket') if l_1_ticket is missing else l_1_ticket)),
            ))
        elif call(context, (undefined(name='did') if l_1_did is missing else l_1_did).startswith, '表示“'):
            pass
            t_66.extend((
                '向',
                printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
                printed((undefined(name='did') if l_1_did is missing else l_1_did)),
                printed((undefined(name='ticket') if l_1_ticket is missing else l_1_ticket)),
            ))
        elif call(context, (undefined(name='did') if l_1_did is missing else l_1_did).startswith, '问“'):
            pass
            t_66.extend((
                '向',
                printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
                '询',
                printed((undefined(name='did') if l_1_did is missing else l_1_did)),
                printed((undefined(name='ticket') if l_1_ticket is missing else l_1_ticket)),
            ))
        else:
            pass
            t_66.extend((
                '联系',
                printed(call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact)),
                printed((undefined(name='ticket') if l_1_ticket is missing else l_1_ticket)),
            ))
            if (undefined(name='did') if l_1_did is missing else l_1_did):
                pass
                t_66.extend((
                    '，',
                    printed((undefined(name='did') if l_1_did is missing else l_1_did)),
                ))
        if ((((not t_32(l_1_contact.reply)) or (not t_32(l_1_contact.refusal))) or (undefined(name='letter') if l_1_letter is missing else l_1_letter)) or (not ((not t_32(l_1_contact.said)) and t_35(l_1_contact.said)))):
            pass
            t_66.extend((
                '，',
                printed(call(context, (undefined(name='answered') if l_0_answered is missing else l_0_answered), l_1_contact)),
            ))
        return concat(t_66)
    context.exported_vars.add('contact')
    context.vars['contact'] = l_0_contact = Macro(environment, macro, 'contact', ('contact', 'who', 'situation'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_contact):
        t_67 = []
        l_1_happened = resolve('happened')
        l_1_chat = resolve('chat')
        l_1_me = resolve('me')
        l_1_term = resolve('term')
        l_1_those = l_1_same = l_1_unanswered = l_1_silent = l_1_retold = missing
        if l_1_contact is missing:
            l_1_contact = undefined("parameter 'contact' was not provided", name='contact')
        pass
        l_1_those = ([None, 'merchant'] if ((l_1_contact.with_ or 'merchant') == 'merchant') else [l_1_contact.with_])
        l_1_same = t_10(context.eval_ctx, t_17(context, t_11(context, t_14((undefined(name='happened') if l_1_happened is missing else l_1_happened), 'contact'), attribute='record'), 'with_', 'in', (undefined(name='those') if l_1_those is missing else l_1_those)))
        l_1_unanswered = ('没有收到答复' if ((undefined(name='chat') if l_1_chat is missing else l_1_chat) or (not t_34(l_1_contact, environment.getitem((undefined(name='same') if l_1_same is missing else l_1_same), -1)))) else '至今没有收到答复')
        l_1_silent = ((call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts).refusal_of, l_1_contact) == 'no-answer') and (t_32(l_1_contact.reply) or (t_9(l_1_contact.reply) <= 10)))
        l_1_retold = (t_12(l_1_contact.reply, (l_1_contact.with_ or 'merchant')) if (not t_32(l_1_contact.reply)) else '')
        if (undefined(name='retold') if l_1_retold is missing else l_1_retold):
            pass
            t_67.extend((
                printed(call(context, (undefined(name='answerer') if l_0_answerer is missing else l_0_answerer), l_1_contact)),
                printed(t_7((undefined(name='retold') if l_1_retold is missing else l_1_retold), (undefined(name='me') if l_1_me is missing else l_1_me), call(context, (undefined(name='party') if l_0_party is missing else l_0_party), l_1_contact))),
            ))
        elif (undefined(name='silent') if l_1_silent is missing else l_1_silent):
            pass
            t_67.append(
                printed((undefined(name='unanswered') if l_1_unanswered is missing else l_1_unanswered)),
            )
        elif (((not t_32(l_1_contact.reply)) and (undefined(name='chat') if l_1_chat is missing else l_1_chat)) and (t_9(t_19(l_1_contact.reply)) > 40)):
            pass
            t_67.extend((
                printed(call(context, (undefined(name='answerer') if l_0_answerer is missing else l_0_answerer), l_1_contact)),
                '答复后问题仍未解决',
            ))
        elif (((not t_32(l_1_contact.reply)) and (l_1_contact.with_ == 'other')) and (not l_1_contact.agent)):
            pass
            t_67.extend((
                '得到的答复是',
                printed(t_15(t_19(l_1_contact.reply))),
            ))
        elif (not t_32(l_1_contact.reply)):
            pass
            t_67.extend((
                printed(call(context, (undefined(name='answerer') if l_0_answerer is missing else l_0_answerer), l_1_contact)),
                '答复',
                printed(t_15(t_19(l_1_contact.reply))),
            ))
        elif (not t_32(l_1_contact.refusal)):
            pass
            t_67.extend((
                printed(call(context, (undefined(name='answerer') if l_0_answerer is missing else l_0_answerer), l_1_contact)),
                '以“',
                printed(call(context, (undefined(name='term') if l_1_term is missing else l_1_term), 'refusal', l_1_contact.refusal)),
                '”为由没有同意',
            ))
        else:
            pass
            t_67.append(
                printed((undefined(name='unanswered') if l_1_unanswered is missing else l_1_unanswered)),
            )
        return concat(t_67)
    context.exported_vars.add('answered')
    context.vars['answered'] = l_0_answered = Macro(environment, macro, 'answered', ('contact',), False, False, False, context.eval_ctx.autoescape)
    l_0_OWN_ACTS = ('查看', '查询', '打开', '登录', '搜索', '截图', '保存', '打印', '拨打', '报警')
    context.vars['OWN_ACTS'] = l_0_OWN_ACTS
    context.exported_vars.add('OWN_ACTS')
    l_0_SELLER_WORDS = ('商家', '卖家', '店家', '店主', '对方', '他们', '他', '她')
    context.vars['SELLER_WORDS'] = l_0_SELLER_WORDS
    context.exported_vars.add('SELLER_WORDS')
    def macro(l_1_event):
        t_68 = []
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        l_1_platform = resolve('platform')
        l_1_what = missing
        if l_1_event is missing:
            l_1_event = undefined("parameter 'event' was not provided", name='event')
        pass
        l_1_what = t_1(l_1_event.what)
        if t_30((undefined(name='what') if l_1_what is missing else l_1_what)):
            pass
            t_68.append(
                printed(t_7((undefined(name='what') if l_1_what is missing else l_1_what), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
            )
        elif (l_1_event.by == 'merchant'):
            pass
            t_68.append(
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            )
            def t_69(fiter):
                for l_2_word in fiter:
                    if call(context, (undefined(name='what') if l_1_what is missing else l_1_what).startswith, l_2_word):
                        yield l_2_word
            l_2_loop = missing
            t_70 = 1
            for l_2_word, l_2_loop in LoopContext(t_69((undefined(name='SELLER_WORDS') if l_0_SELLER_WORDS is missing else l_0_SELLER_WORDS)), undefined):
                _loop_vars = {}
                pass
                if l_2_loop.first:
                    pass
                    t_68.append(
                        printed(t_7((undefined(name='what') if l_1_what is missing else l_1_what)[t_9(l_2_word):], (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
                    )
                t_70 = 0
            l_2_loop = l_2_word = missing
            if t_70:
                pass
                t_68.append(
                    printed(t_7((undefined(name='what') if l_1_what is missing else l_1_what), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
                )
        else:
            pass
            if ((l_1_event.by == 'platform') and (not call(context, (undefined(name='what') if l_1_what is missing else l_1_what).startswith, '平台'))):
                pass
                t_68.append(
                    printed((undefined(name='platform') if l_1_platform is missing else l_1_platform)),
                )
            elif ((not call(context, (undefined(name='what') if l_1_what is missing else l_1_what).startswith, '我')) and ((l_1_event.by == 'consumer') or (t_32(l_1_event.by) and call(context, (undefined(name='what') if l_1_what is missing else l_1_what).startswith, (undefined(name='OWN_ACTS') if l_0_OWN_ACTS is missing else l_0_OWN_ACTS))))):
                pass
                t_68.append(
                    printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                )
            t_68.append(
                printed(t_7((undefined(name='what') if l_1_what is missing else l_1_what), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
            )
        return concat(t_68)
    context.exported_vars.add('happening')
    context.vars['happening'] = l_0_happening = Macro(environment, macro, 'happening', ('event',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_amount):
        t_71 = []
        l_1_chat = resolve('chat')
        if l_1_amount is missing:
            l_1_amount = undefined("parameter 'amount' was not provided", name='amount')
        pass
        t_71.append(
            printed((t_28(l_1_amount) if (undefined(name='chat') if l_1_chat is missing else l_1_chat) else t_26(l_1_amount))),
        )
        return concat(t_71)
    context.exported_vars.add('money')
    context.vars['money'] = l_0_money = Macro(environment, macro, 'money', ('amount',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_72 = []
        l_1_remedy = resolve('remedy')
        pass
        if (((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount and (undefined(name='facts') if l_0_facts is missing else l_0_facts).price) and ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount < (undefined(name='facts') if l_0_facts is missing else l_0_facts).price)):
            pass
            t_72.append(
                printed(('未使用部分的' if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'prepaid-closed') else ('其余的' if (undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded else '其中的'))),
            )
        return concat(t_72)
    context.exported_vars.add('part_of')
    context.vars['part_of'] = l_0_part_of = Macro(environment, macro, 'part_of', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_code, l_1_situation):
        t_73 = []
        l_1_remedy = resolve('remedy')
        if l_1_code is missing:
            l_1_code = undefined("parameter 'code' was not provided", name='code')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (((l_1_code in ('full-refund', 'partial-refund')) and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share) and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_73.extend((
                '退还',
                printed(call(context, l_1_situation.part)),
                '的价款',
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                '（',
                printed(call(context, (undefined(name='share') if l_0_share is missing else l_0_share))),
                '）',
            ))
        elif (((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).measure == 'one-payment') and (l_1_code == 'full-refund')):
            pass
            t_73.extend((
                '退还多扣的',
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid))),
            ))
        elif ((l_1_code == 'full-refund') and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal')):
            pass
            t_73.extend((
                printed(call(context, l_1_situation.cancel)),
                '，退还续费的',
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).price))),
            ))
        elif ((l_1_code == 'partial-refund') and (not (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)):
            pass
            t_73.append(
                '退还未使用部分的价款',
            )
        elif (l_1_code in ('full-refund', 'partial-refund')):
            pass
            t_73.extend((
                '退还',
                printed(call(context, (undefined(name='part_of') if l_0_part_of is missing else l_0_part_of))),
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).price))),
            ))
        elif (l_1_code == 'cancel'):
            pass
            t_73.extend((
                printed(call(context, l_1_situation.cancel)),
                '，退还',
                printed(call(context, (undefined(name='part_of') if l_0_part_of is missing else l_0_part_of))),
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        elif (l_1_code == 'fee-refund'):
            pass
            t_73.append(
                '退还扣除的手续费',
            )
            if (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount:
                pass
                t_73.append(
                    printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                )
        elif (l_1_code == 'refund-proof'):
            pass
            t_73.append(
                '提供退款的流水号、时间和渠道',
            )
        elif (l_1_code == 'unfreeze'):
            pass
            t_73.append(
                '说明限制的依据，并解除限制',
            )
        elif ((l_1_code == 'compensation') and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).damages):
            pass
            t_73.extend((
                '退还',
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                '，并增加赔偿',
                printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).damages)),
            ))
        elif (l_1_code == 'compensation'):
            pass
            t_73.append(
                printed(('按承诺赔付' if ('赔' in ((undefined(name='order') if l_0_order is missing else l_0_order).promise or '')) else '赔偿损失')),
            )
            if (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount:
                pass
                t_73.append(
                    printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                )
        else:
            pass
            t_73.append(
                printed(call(context, l_1_situation.reissue)),
            )
        return concat(t_73)
    context.exported_vars.add('ask')
    context.vars['ask'] = l_0_ask = Macro(environment, macro, 'ask', ('code', 'situation'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_74 = []
        l_1_remedy = resolve('remedy')
        pass
        t_74.extend((
            printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share.price)),
            '×',
            printed(t_13((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share.missing)),
            '÷',
            printed(t_13((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share.due)),
        ))
        if (undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded:
            pass
            t_74.extend((
                '，减去已退的',
                printed(t_28((undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded)),
            ))
        return concat(t_74)
    context.exported_vars.add('share')
    context.vars['share'] = l_0_share = Macro(environment, macro, 'share', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_75 = []
        l_1_remedy = resolve('remedy')
        pass
        t_75.extend((
            printed(t_26((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share.price)),
            '×',
            printed(t_13((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share.missing)),
            '÷',
            printed(t_13((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share.due)),
        ))
        if (undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded:
            pass
            t_75.extend((
                '－',
                printed(t_26((undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded)),
                '（已退）',
            ))
        t_75.extend((
            '＝',
            printed(t_26((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
        ))
        return concat(t_75)
    context.exported_vars.add('reckoned')
    context.vars['reckoned'] = l_0_reckoned = Macro(environment, macro, 'reckoned', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_76 = []
        l_1_remedy = resolve('remedy')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative == 'reissue'):
            pass
            t_76.extend((
                '；如能',
                printed(call(context, l_1_situation.reissue)),
                '，我也接受',
            ))
        elif ((not t_32((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative)) and ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code == 'reissue')):
            pass
            t_76.extend((
                '；如不能，请',
                printed(call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative, l_1_situation)),
            ))
        elif (not t_32((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative)):
            pass
            t_76.extend((
                '；如能',
                printed(call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative, l_1_situation)),
                '，我也接受',
            ))
        return concat(t_76)
    context.exported_vars.add('alternative')
    context.vars['alternative'] = l_0_alternative = Macro(environment, macro, 'alternative', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_77 = []
        l_1_chat = resolve('chat')
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        l_1_words = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        l_1_words = (t_1((undefined(name='problem') if l_0_problem is missing else l_0_problem).description) if (not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) else call(context, l_1_situation.fault))
        if ((((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation in ('cancel-undelivered', 'cancel-unused')) and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))) and (not t_6(['我', '显示', '待发', '没发', '未发', '没有发', '不发'], (undefined(name='words') if l_1_words is missing else l_1_words)))):
            pass
            t_77.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '决定取消：',
            ))
        elif (((not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at)) and (t_36((undefined(name='words') if l_1_words is missing else l_1_words)) or (undefined(name='renewal') if l_0_renewal is missing else l_0_renewal))) and (not call(context, (undefined(name='words') if l_1_words is missing else l_1_words).startswith, '发现'))):
            pass
            t_77.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '发现问题：',
            ))
        if (undefined(name='renewal') if l_0_renewal is missing else l_0_renewal):
            pass
            t_77.extend((
                printed(call(context, (undefined(name='moment') if l_0_moment is missing else l_0_moment), (undefined(name='renewal') if l_0_renewal is missing else l_0_renewal))),
                '被自动续费扣款，',
            ))
        t_77.append(
            printed(t_7((undefined(name='words') if l_1_words is missing else l_1_words), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
        )
        return concat(t_77)
    context.exported_vars.add('seen')
    context.vars['seen'] = l_0_seen = Macro(environment, macro, 'seen', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_78 = []
        l_1_shortage = resolve('shortage')
        l_1_told = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        l_1_told = ((undefined(name='problem') if l_0_problem is missing else l_0_problem).description or '')
        if (((((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage) and ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'short')) and call(context, l_1_situation.shortfall)) and (t_13((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).received) in (undefined(name='told') if l_1_told is missing else l_1_told))) and (t_13((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).missing) in (undefined(name='told') if l_1_told is missing else l_1_told))):
            pass
            if (t_13((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).due) not in (undefined(name='told') if l_1_told is missing else l_1_told)):
                pass
                t_78.extend((
                    '，应到账',
                    printed(t_13((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).due)),
                    printed((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).unit),
                ))
        elif ((((((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage) and ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'short')) and call(context, l_1_situation.shortfall)) and (not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).description))) and ((('只' in (undefined(name='told') if l_1_told is missing else l_1_told)) or ('才' in (undefined(name='told') if l_1_told is missing else l_1_told))) or ('仅' in (undefined(name='told') if l_1_told is missing else l_1_told)))) and (str_join((t_13((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).received), (undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).unit, )) in (undefined(name='told') if l_1_told is missing else l_1_told))):
            pass
            t_78.extend((
                '，少',
                printed(t_13((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).missing)),
                printed((undefined(name='shortage') if l_1_shortage is missing else l_1_shortage).unit),
            ))
        elif call(context, l_1_situation.shortfall):
            pass
            t_78.extend((
                '，',
                printed(call(context, l_1_situation.shortfall)),
            ))
        return concat(t_78)
    context.exported_vars.add('gap')
    context.vars['gap'] = l_0_gap = Macro(environment, macro, 'gap', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_always):
        t_79 = []
        l_1_since = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_always is missing:
            l_1_always = False
        pass
        t_79.append(
            printed(call(context, (undefined(name='gap') if l_0_gap is missing else l_0_gap), l_1_situation)),
        )
        l_1_since = (call(context, l_1_situation.since) or (call(context, l_1_situation.still) if l_1_always else ''))
        if ((undefined(name='since') if l_1_since is missing else l_1_since) and (not ((not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) and t_37((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)))):
            pass
            t_79.extend((
                '，',
                printed((undefined(name='since') if l_1_since is missing else l_1_since)),
            ))
        return concat(t_79)
    context.exported_vars.add('state')
    context.vars['state'] = l_0_state = Macro(environment, macro, 'state', ('situation', 'always'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_fact):
        t_80 = []
        if l_1_fact is missing:
            l_1_fact = undefined("parameter 'fact' was not provided", name='fact')
        pass
        if (((((l_1_fact.kind == 'found') and (not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).description))) and t_36((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) and (not call(context, t_1((undefined(name='problem') if l_0_problem is missing else l_0_problem).description).startswith, ('买的时候', '订的时候', '拍的时候', '下单的时候', '当时')))) and (not ((('小时' in (undefined(name='problem') if l_0_problem is missing else l_0_problem).description) or ('分钟' in (undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) and (not t_6(['天', '日', '号', '月'], (undefined(name='problem') if l_0_problem is missing else l_0_problem).description))))):
            pass
            t_80.append(
                '1',
            )
        return concat(t_80)
    context.exported_vars.add('spreads')
    context.vars['spreads'] = l_0_spreads = Macro(environment, macro, 'spreads', ('fact',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_81 = []
        l_1_short = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        l_1_short = call(context, l_1_situation.shortfall)
        t_81.extend((
            printed((str_join(((undefined(name='short') if l_1_short is missing else l_1_short), '，', )) if ((undefined(name='short') if l_1_short is missing else l_1_short) and call(context, l_1_situation.still)) else cond_expr_undefined("the inline if-expression on line 268 in 'parts.txt.j2' evaluated to false and no else section was defined."))),
            printed(((call(context, l_1_situation.still) or (undefined(name='short') if l_1_short is missing else l_1_short)) or call(context, l_1_situation.fault))),
        ))
        return concat(t_81)
    context.exported_vars.add('untold')
    context.vars['untold'] = l_0_untold = Macro(environment, macro, 'untold', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_82 = []
        pass
        if (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).number)):
            pass
            t_82.extend((
                '订单',
                printed((undefined(name='order') if l_0_order is missing else l_0_order).number),
            ))
        else:
            pass
            t_82.extend((
                printed(t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.day)),
                printed(call(context, (undefined(name='deal') if l_0_deal is missing else l_0_deal))),
            ))
        return concat(t_82)
    context.exported_vars.add('subject')
    context.vars['subject'] = l_0_subject = Macro(environment, macro, 'subject', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_83 = []
        pass
        if (undefined(name='renewed') if l_0_renewed is missing else l_0_renewed):
            pass
            t_83.extend((
                printed((undefined(name='order') if l_0_order is missing else l_0_order).item),
                '自动续费扣款',
            ))
        else:
            pass
            t_83.extend((
                '购买',
                printed((undefined(name='order') if l_0_order is missing else l_0_order).item),
            ))
        return concat(t_83)
    context.exported_vars.add('deal')
    context.vars['deal'] = l_0_deal = Macro(environment, macro, 'deal', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_84 = []
        l_1_grounds = resolve('grounds')
        pass
        if (t_10(context.eval_ctx, t_17(context, (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds), 'id', 'in', ('promised-refund', 'agreed-refund'))) and (not t_32((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed))):
            pass
            t_84.append(
                '1',
            )
        return concat(t_84)
    context.exported_vars.add('owed')
    context.vars['owed'] = l_0_owed = Macro(environment, macro, 'owed', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_85 = []
        l_1_seller = resolve('seller')
        pass
        t_85.append(
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
        )
        if (not t_32((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.at)):
            pass
            t_85.extend((
                '已于',
                printed(call(context, (undefined(name='on') if l_0_on is missing else l_0_on), (undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.at.day)),
            ))
        t_85.extend((
            '答复',
            printed(t_15(t_19((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply))),
            '，款项至今没有退还',
        ))
        return concat(t_85)
    context.exported_vars.add('agreement')
    context.vars['agreement'] = l_0_agreement = Macro(environment, macro, 'agreement', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_86 = []
        l_1_seller = resolve('seller')
        l_1_remedy = resolve('remedy')
        pass
        t_86.extend((
            '我已要求贵平台提供',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '的真实名称、地址和有效联系方式，至今没有收到；',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '没有退还的，请贵平台赔偿',
            printed(call(context, (undefined(name='money') if l_0_money is missing else l_0_money), ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid))),
        ))
        return concat(t_86)
    context.exported_vars.add('who_sells')
    context.vars['who_sells'] = l_0_who_sells = Macro(environment, macro, 'who_sells', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_87 = []
        pass
        if ((not t_32((undefined(name='order') if l_0_order is missing else l_0_order).promise)) and (((((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault in ('nothing-received', 'not-as-shown', 'short', 'late')) or ('退' in (undefined(name='order') if l_0_order is missing else l_0_order).promise)) or ('赔' in (undefined(name='order') if l_0_order is missing else l_0_order).promise)) or ('换' in (undefined(name='order') if l_0_order is missing else l_0_order).promise))):
            pass
            t_87.append(
                '1',
            )
        return concat(t_87)
    context.exported_vars.add('promise_matters')
    context.vars['promise_matters'] = l_0_promise_matters = Macro(environment, macro, 'promise_matters', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_words):
        t_88 = []
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_88.append(
            printed((t_7(t_1((undefined(name='problem') if l_0_problem is missing else l_0_problem).description), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller)) if (not t_32((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) else l_1_words)),
        )
        return concat(t_88)
    context.exported_vars.add('seen_or')
    context.vars['seen_or'] = l_0_seen_or = Macro(environment, macro, 'seen_or', ('words',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_rule):
        t_89 = []
        l_1_seller = resolve('seller')
        if l_1_rule is missing:
            l_1_rule = undefined("parameter 'rule' was not provided", name='rule')
        pass
        t_89.extend((
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            printed(('的' if ((undefined(name='seller') if l_1_seller is missing else l_1_seller) == '您') else cond_expr_undefined("the inline if-expression on line 292 in 'parts.txt.j2' evaluated to false and no else section was defined."))),
            printed(call(context, (undefined(name='rule_name') if l_0_rule_name is missing else l_0_rule_name), l_1_rule)),
        ))
        return concat(t_89)
    context.exported_vars.add('their_rule')
    context.vars['their_rule'] = l_0_their_rule = Macro(environment, macro, 'their_rule', ('rule',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_90 = []
        pass
        if ((((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'not-as-shown') or (undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise) or ('赔' in ((undefined(name='order') if l_0_order is missing else l_0_order).promise or ''))):
            pass
            t_90.append(
                '1',
            )
        return concat(t_90)
    context.exported_vars.add('promise_argued')
    context.vars['promise_argued'] = l_0_promise_argued = Macro(environment, macro, 'promise_argued', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_91 = []
        l_1_seller = resolve('seller')
        pass
        if (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).promise)):
            pass
            if ((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'private-transfer'):
                pass
                t_91.extend((
                    printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                    '承诺',
                ))
            else:
                pass
                t_91.append(
                    '页面写明',
                )
            t_91.append(
                printed(t_15((undefined(name='order') if l_0_order is missing else l_0_order).promise)),
            )
        return concat(t_91)
    context.exported_vars.add('promise')
    context.vars['promise'] = l_0_promise = Macro(environment, macro, 'promise', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_alone):
        t_92 = []
        l_1_remedy = resolve('remedy')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_alone is missing:
            l_1_alone = False
        pass
        if ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).damages and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_92.extend((
                '退还价款',
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                '，并增加赔偿',
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).damages)),
            ))
        elif ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).pays_back and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share):
            pass
            t_92.extend((
                '退还',
                printed(call(context, l_1_situation.part)),
                '的价款',
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                '，计算方法为',
                printed(call(context, (undefined(name='reckoned') if l_0_reckoned is missing else l_0_reckoned))),
            ))
        elif ((((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).measure == 'one-payment') and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).pays_back) and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_92.extend((
                '退还多收的价款',
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        elif (((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code == 'fee-refund') and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_92.extend((
                '退还扣除的手续费',
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        elif ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).pays_back and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            if (((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code == 'cancel') or ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal')):
                pass
                t_92.extend((
                    printed(call(context, l_1_situation.cancel)),
                    '，',
                ))
            t_92.append(
                '退还',
            )
            if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal'):
                pass
                t_92.append(
                    '续费款',
                )
            elif call(context, (undefined(name='part_of') if l_0_part_of is missing else l_0_part_of)):
                pass
                t_92.append(
                    printed(environment.getitem({'未使用部分的': '未使用部分的价款', '其余的': '其余价款', '其中的': '价款中的'}, call(context, (undefined(name='part_of') if l_0_part_of is missing else l_0_part_of)))),
                )
            else:
                pass
                t_92.append(
                    printed(('押金' if call(context, ((undefined(name='order') if l_0_order is missing else l_0_order).item or '').endswith, '押金') else '价款')),
                )
            t_92.append(
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            )
        elif (((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code == 'compensation') and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_92.extend((
                printed(('按承诺赔付' if ('赔' in ((undefined(name='order') if l_0_order is missing else l_0_order).promise or '')) else '赔偿损失')),
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        else:
            pass
            t_92.append(
                printed(call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, l_1_situation)),
            )
        t_92.append(
            printed(call(context, (undefined(name='with_interest') if l_0_with_interest is missing else l_0_with_interest))),
        )
        if (not l_1_alone):
            pass
            t_92.append(
                printed(call(context, (undefined(name='otherwise') if l_0_otherwise is missing else l_0_otherwise), l_1_situation)),
            )
        return concat(t_92)
    context.exported_vars.add('claim')
    context.vars['claim'] = l_0_claim = Macro(environment, macro, 'claim', ('situation', 'alone'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_93 = []
        l_1_interest = resolve('interest')
        pass
        if ((undefined(name='interest') if l_1_interest is missing else l_1_interest) == 'benchmark'):
            pass
            t_93.append(
                '，并支付利息（以返还的金额为基数，按合同成立时一年期贷款市场报价利率，自合同解除之日起计算至实际返还之日）',
            )
        elif (undefined(name='interest') if l_1_interest is missing else l_1_interest):
            pass
            t_93.append(
                '，并承担预付款的利息',
            )
        return concat(t_93)
    context.exported_vars.add('with_interest')
    context.vars['with_interest'] = l_0_with_interest = Macro(environment, macro, 'with_interest', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_94 = []
        l_1_remedy = resolve('remedy')
        l_1_money_back = missing
        pass
        l_1_money_back = t_27(((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid))
        if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'unauthorised-payment'):
            pass
            t_94.extend((
                '赔偿未经授权的支付造成的损失',
                printed((undefined(name='money_back') if l_1_money_back is missing else l_1_money_back)),
            ))
        elif ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'account-restricted'):
            pass
            t_94.append(
                '说明限制账户的事实、理由和所依据的协议条款，进行复核；没有应当继续限制的情形的，解除限制',
            )
        else:
            pass
            t_94.extend((
                '查明下述付款的处理情况，对支付差错予以纠正，',
                printed(('退还多扣的' if ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).measure == 'one-payment') else '退还')),
                printed((undefined(name='money_back') if l_1_money_back is missing else l_1_money_back)),
            ))
        return concat(t_94)
    context.exported_vars.add('claim_on_institution')
    context.vars['claim_on_institution'] = l_0_claim_on_institution = Macro(environment, macro, 'claim_on_institution', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_95 = []
        l_1_buyer = resolve('buyer')
        l_1_institution = resolve('institution')
        l_1_payee_name = resolve('payee_name')
        pass
        t_95.extend((
            printed((undefined(name='buyer') if l_1_buyer is missing else l_1_buyer)),
            '通过',
            printed((undefined(name='institution') if l_1_institution is missing else l_1_institution)),
            '向',
            printed((undefined(name='payee_name') if l_1_payee_name is missing else l_1_payee_name)),
            '支付',
            printed(call(context, (undefined(name='paid_amount') if l_0_paid_amount is missing else l_0_paid_amount))),
        ))
        if (not t_32((undefined(name='order') if l_0_order is missing else l_0_order).item)):
            pass
            t_95.extend((
                '，项目为',
                printed(call(context, (undefined(name='counted_item') if l_0_counted_item is missing else l_0_counted_item))),
            ))
        return concat(t_95)
    context.exported_vars.add('paid_through_institution')
    context.vars['paid_through_institution'] = l_0_paid_through_institution = Macro(environment, macro, 'paid_through_institution', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_96 = []
        l_1_remedy = resolve('remedy')
        l_1_seller = resolve('seller')
        l_1_me = resolve('me')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((((not t_32((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative)) and ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code == 'reissue')) and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share) and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_96.extend((
                '；不能的，退还',
                printed(call(context, l_1_situation.part)),
                '的价款',
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                '，计算方法为',
                printed(call(context, (undefined(name='reckoned') if l_0_reckoned is missing else l_0_reckoned))),
            ))
        elif (((not t_32((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative)) and ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code == 'reissue')) and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_96.extend((
                '；不能的，退还价款',
                printed(t_27((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        elif ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).alternative == 'reissue'):
            pass
            t_96.extend((
                '；',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '如能',
                printed(call(context, l_1_situation.reissue)),
                '，',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '也接受',
            ))
        return concat(t_96)
    context.exported_vars.add('otherwise')
    context.vars['otherwise'] = l_0_otherwise = Macro(environment, macro, 'otherwise', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_97 = []
        l_1_me = resolve('me')
        l_1_institution = resolve('institution')
        l_1_replies = missing
        pass
        l_1_replies = t_10(context.eval_ctx, t_11(context, t_17(context, t_17(context, (undefined(name='case') if l_0_case is missing else l_0_case).contacts, 'with_', 'equalto', 'payment-provider'), 'reply'), attribute='reply'))
        if (((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'unauthorised-payment') and t_6(['密码', '验证', '本人操作', '本人设备'], t_8(context.eval_ctx, (undefined(name='replies') if l_1_replies is missing else l_1_replies)))):
            pass
            t_97.extend((
                printed((str_join(('付款是用', (undefined(name='me') if l_1_me is missing else l_1_me), '的设备操作的', )) if ((('设备' in t_8(context.eval_ctx, (undefined(name='replies') if l_1_replies is missing else l_1_replies))) and ('密码' not in t_8(context.eval_ctx, (undefined(name='replies') if l_1_replies is missing else l_1_replies)))) and ('验证' not in t_8(context.eval_ctx, (undefined(name='replies') if l_1_replies is missing else l_1_replies)))) else '支付时通过了验证')),
                '，不等于付款经',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '授权；如认为是',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '的过错，',
                printed(('应当' if ((undefined(name='institution') if l_1_institution is missing else l_1_institution) == '被投诉人') else '请')),
                '说明事实并出示记录。',
            ))
        return concat(t_97)
    context.exported_vars.add('verified_answer')
    context.vars['verified_answer'] = l_0_verified_answer = Macro(environment, macro, 'verified_answer', (), False, False, False, context.eval_ctx.autoescape)
    l_0_SETTLED = {'unauthorised-payment': '款项结算给谁，不能说明这笔付款经过授权', 'duplicate-charge': '这说明的是资金的去向，没有回答同一笔订单为什么扣款两次，也没有证明差错不是自身原因造成的', 'charged-without-order': '这说明的是资金的去向，没有说明这笔付款的支付指令和通知是怎样处理的，也没有证明差错不是自身原因造成的'}
    context.vars['SETTLED'] = l_0_SETTLED
    context.exported_vars.add('SETTLED')
    def macro():
        t_98 = []
        pass
        def t_99(fiter):
            for l_2_contact in fiter:
                if (((((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation in (undefined(name='SETTLED') if l_0_SETTLED is missing else l_0_SETTLED)) and (l_2_contact.with_ == 'payment-provider')) and t_6(['结算', '商户', '商家', '划给', '转给', '付给'], (l_2_contact.reply or ''))) and t_6(['结算', '已到', '到账', '已划', '已转', '已付', '入账'], (l_2_contact.reply or ''))):
                    yield l_2_contact
        l_2_loop = missing
        for l_2_contact, l_2_loop in LoopContext(t_99((undefined(name='case') if l_0_case is missing else l_0_case).contacts), undefined):
            l_2_institution = resolve('institution')
            _loop_vars = {}
            pass
            if l_2_loop.last:
                pass
                t_98.append(
                    printed(t_16(context.eval_ctx, (undefined(name='institution') if l_2_institution is missing else l_2_institution), '客服', '')),
                )
                if (not t_32(l_2_contact.at)):
                    pass
                    t_98.append(
                        printed(t_4(l_2_contact.at.day)),
                    )
                t_98.extend((
                    '答复',
                    printed(t_15(t_19(l_2_contact.reply))),
                    '，',
                    printed(environment.getitem((undefined(name='SETTLED') if l_0_SETTLED is missing else l_0_SETTLED), (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation)),
                    '。',
                ))
        l_2_loop = l_2_contact = l_2_institution = missing
        return concat(t_98)
    context.exported_vars.add('settled_answer')
    context.vars['settled_answer'] = l_0_settled_answer = Macro(environment, macro, 'settled_answer', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_100 = []
        l_1_minor = resolve('minor')
        pass
        if (undefined(name='minor') if l_1_minor is missing else l_1_minor):
            pass
            t_100.extend((
                '付款时孩子',
                printed((undefined(name='facts') if l_0_facts is missing else l_0_facts).minor_age),
                '周岁，我是法定代理人，',
                printed(('不同意也不追认' if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).minor_age >= 8) else '不认可')),
                printed(call(context, (undefined(name='this_payment') if l_0_this_payment is missing else l_0_this_payment))),
                '。',
            ))
        return concat(t_100)
    context.exported_vars.add('not_ratified')
    context.vars['not_ratified'] = l_0_not_ratified = Macro(environment, macro, 'not_ratified', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_101 = []
        pass
        t_101.append(
            printed(('上述付款' if (t_9((undefined(name='case') if l_0_case is missing else l_0_case).payment) > 1) else '这笔付款')),
        )
        return concat(t_101)
    context.exported_vars.add('this_payment')
    context.vars['this_payment'] = l_0_this_payment = Macro(environment, macro, 'this_payment', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_102 = []
        l_1_remedy = resolve('remedy')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if call(context, l_1_situation.dispute):
            pass
            t_102.append(
                printed(call(context, l_1_situation.dispute)),
            )
        elif (((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'private-transfer') or (not (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business)):
            pass
            t_102.extend((
                '请按照规则处理',
                printed(call(context, (undefined(name='this_payment') if l_0_this_payment is missing else l_0_this_payment))),
                '的争议，由收款方退还',
                printed(t_26(((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid))),
                '，并提供完整的交易记录',
            ))
        elif ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).share and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_102.extend((
                '现申请退还',
                printed(call(context, l_1_situation.part)),
                '的价款',
                printed(t_26((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                '（',
                printed(call(context, (undefined(name='share') if l_0_share is missing else l_0_share))),
                '）',
            ))
        elif call(context, (undefined(name='part_of') if l_0_part_of is missing else l_0_part_of)):
            pass
            t_102.extend((
                '现申请退还',
                printed(call(context, (undefined(name='part_of') if l_0_part_of is missing else l_0_part_of))),
                printed(t_26((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        else:
            pass
            t_102.extend((
                '现申请退款',
                printed(t_26(((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid))),
            ))
        return concat(t_102)
    context.exported_vars.add('dispute')
    context.vars['dispute'] = l_0_dispute = Macro(environment, macro, 'dispute', ('situation',), False, False, False, context.eval_ctx.autoescape)
    l_0_SAID = {'passed-on': 'third-party-cause', 'virtual-goods': 'unfair-terms'}
    context.vars['SAID'] = l_0_SAID
    context.exported_vars.add('SAID')
    def macro(l_1_label):
        t_103 = []
        l_1_by_platform = resolve('by_platform')
        if l_1_label is missing:
            l_1_label = undefined("parameter 'label' was not provided", name='label')
        pass
        if ((not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform)) and (t_32((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply) or (l_1_label in (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply))):
            pass
            t_103.extend((
                '对“',
                printed(l_1_label),
                '”的意见',
            ))
        else:
            pass
            t_103.extend((
                '对',
                printed(('平台' if (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform) else '客服')),
                '答复的意见',
            ))
        return concat(t_103)
    context.exported_vars.add('objection')
    context.vars['objection'] = l_0_objection = Macro(environment, macro, 'objection', ('label',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_104 = []
        l_1_seller = resolve('seller')
        l_1_is_sale = resolve('is_sale')
        l_1_remedy = resolve('remedy')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'own-mistake'):
            pass
            t_104.extend((
                '这是我自己的原因，不是',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '的责任。',
            ))
        if ((((undefined(name='problem') if l_0_problem is missing else l_0_problem).usage == 'unused') and (undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale)) and (not (('没' in ((undefined(name='problem') if l_0_problem is missing else l_0_problem).description or '')) or ('未' in ((undefined(name='problem') if l_0_problem is missing else l_0_problem).description or ''))))):
            pass
            t_104.append(
                '商品没有使用。',
            )
        t_104.extend((
            '请问能否',
            printed(call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, l_1_situation)),
            '？如果需要扣除合理的费用，请先告知金额和理由。',
        ))
        return concat(t_104)
    context.exported_vars.add('wish')
    context.vars['wish'] = l_0_wish = Macro(environment, macro, 'wish', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_105 = []
        l_1_happened = resolve('happened')
        pass
        def t_106(fiter):
            for l_2_entry in fiter:
                if ((((l_2_entry.kind == 'contact') and (l_2_entry.record.with_ == 'payment-provider')) and (not t_32(l_2_entry.record.reply))) and (not t_12(l_2_entry.record.reply, 'payment-provider'))):
                    yield l_2_entry
        l_2_loop = missing
        for l_2_entry, l_2_loop in LoopContext(t_106((undefined(name='happened') if l_1_happened is missing else l_1_happened)), undefined):
            l_2_item = resolve('item')
            _loop_vars = {}
            pass
            if l_2_loop.last:
                pass
                def macro():
                    t_107 = []
                    l_3_me = resolve('me')
                    l_3_ref = resolve('ref')
                    pass
                    t_107.extend((
                        printed((undefined(name='me') if l_3_me is missing else l_3_me)),
                        '已联系支付机构，',
                        printed(call(context, (undefined(name='answered') if l_0_answered is missing else l_0_answered), l_2_entry.record)),
                        printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), l_2_entry.exhibits)),
                        '。',
                    ))
                    return concat(t_107)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_105.append(call(context, (undefined(name='item') if l_2_item is missing else l_2_item), caller=caller))
        l_2_loop = l_2_entry = l_2_item = missing
        return concat(t_105)
    context.exported_vars.add('sent_back')
    context.vars['sent_back'] = l_0_sent_back = Macro(environment, macro, 'sent_back', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_108 = []
        l_1_remedy = resolve('remedy')
        l_1_you = resolve('you')
        pass
        if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).pays_back):
            pass
            t_108.extend((
                printed((undefined(name='you') if l_1_you is missing else l_1_you)),
                '承诺',
                printed(t_15((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise)),
                '，就退款已有约定，应当照此退还。',
            ))
        return concat(t_108)
    context.exported_vars.add('refund_term')
    context.vars['refund_term'] = l_0_refund_term = Macro(environment, macro, 'refund_term', (), False, False, False, context.eval_ctx.autoescape)
    l_0_breached = ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule) and ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault in ('nothing-received', 'late', 'nonconforming', 'not-as-shown', 'short')))
    context.vars['breached'] = l_0_breached
    context.exported_vars.add('breached')
    l_0_faulty = ((undefined(name='breached') if l_0_breached is missing else l_0_breached) and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation not in ('cancel-undelivered', 'cancel-unused', 'service-not-started', 'own-mistake')))
    context.vars['faulty'] = l_0_faulty
    context.exported_vars.add('faulty')
    l_0_beside_the_point = (((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code == 'already-delivered')) and ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault in ('late', 'payment', 'account', 'refund', 'choice')))
    context.vars['beside_the_point'] = l_0_beside_the_point
    context.exported_vars.add('beside_the_point')
    l_0_OWN_TOLD = ('overdue', 'virtual-goods', 'processing', 'no-answer')
    context.vars['OWN_TOLD'] = l_0_OWN_TOLD
    context.exported_vars.add('OWN_TOLD')
    def macro():
        t_109 = []
        l_1_by_platform = resolve('by_platform')
        l_1_their_rules = resolve('their_rules')
        pass
        if ((undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform) or ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code not in (undefined(name='OWN_TOLD') if l_0_OWN_TOLD is missing else l_0_OWN_TOLD))):
            pass
            t_110 = 1
            for l_2_rule in (undefined(name='their_rules') if l_1_their_rules is missing else l_1_their_rules)[:1]:
                l_2_item = resolve('item')
                _loop_vars = {}
                pass
                def macro():
                    t_111 = []
                    l_3_platform = resolve('platform')
                    l_3_seller = resolve('seller')
                    l_3_ref = resolve('ref')
                    pass
                    t_111.extend((
                        printed(((undefined(name='platform') if l_3_platform is missing else l_3_platform) if (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform) else (undefined(name='seller') if l_3_seller is missing else l_3_seller))),
                        printed(('的' if (((undefined(name='seller') if l_3_seller is missing else l_3_seller) == '您') and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))) else cond_expr_undefined("the inline if-expression on line 406 in 'parts.txt.j2' evaluated to false and no else section was defined."))),
                        printed(call(context, (undefined(name='rule_name') if l_0_rule_name is missing else l_0_rule_name), l_2_rule)),
                        '规定',
                        printed(t_15(l_2_rule.text)),
                        printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), l_2_rule.exhibits)),
                        '，请按照该规定处理。',
                    ))
                    return concat(t_111)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_109.append(call(context, (undefined(name='item') if l_2_item is missing else l_2_item), caller=caller))
                t_110 = 0
            l_2_rule = l_2_item = missing
            if t_110:
                l_2_item = resolve('item')
                pass
                if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))):
                    pass
                    def macro():
                        t_112 = []
                        l_3_seller = resolve('seller')
                        pass
                        t_112.extend((
                            printed((undefined(name='seller') if l_3_seller is missing else l_3_seller)),
                            '承诺',
                            printed(t_15((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise)),
                            '，请按照承诺处理。',
                        ))
                        return concat(t_112)
                    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                    t_109.append(call(context, (undefined(name='item') if l_2_item is missing else l_2_item), caller=caller))
                l_2_item = missing
        return concat(t_109)
    context.exported_vars.add('own_word')
    context.vars['own_word'] = l_0_own_word = Macro(environment, macro, 'own_word', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_answer, l_1_situation, l_1_say):
        t_113 = []
        l_1_earlier = resolve('earlier')
        l_1_by_platform = resolve('by_platform')
        l_1_item = resolve('item')
        l_1_minor = resolve('minor')
        l_1_grounds = resolve('grounds')
        l_1_letter = resolve('letter')
        if l_1_answer is missing:
            l_1_answer = undefined("parameter 'answer' was not provided", name='answer')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        if t_32((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).argued):
            pass
            t_113.extend((
                printed(call(context, (undefined(name='own_word') if l_0_own_word is missing else l_0_own_word))),
                printed(call(context, l_1_answer.points, l_1_situation, l_1_say)),
            ))
            if ((call(context, (undefined(name='owed') if l_0_owed is missing else l_0_owed)) and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code not in ('no-answer', 'processing'))):
                pass
                def macro():
                    t_114 = []
                    l_2_chat = resolve('chat')
                    pass
                    if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                        pass
                        t_114.extend((
                            printed(call(context, (undefined(name='agreement') if l_0_agreement is missing else l_0_agreement))),
                            '。',
                        ))
                    else:
                        pass
                        template = environment.get_template('grounds/promised-refund.txt.j2', 'parts.txt.j2')
                        gen = template.root_render_func(template.new_context(context.get_all(), True, {'answer': l_1_answer, 'letter': l_1_letter, 'say': l_1_say, 'situation': l_1_situation, 'ARRIVALS': l_0_ARRIVALS, 'BODIES': l_0_BODIES, 'BY_PIECE': l_0_BY_PIECE, 'GOODS': l_0_GOODS, 'KNOWN_GOODS': l_0_KNOWN_GOODS, 'OWN_ACTS': l_0_OWN_ACTS, 'OWN_TOLD': l_0_OWN_TOLD, 'SAID': l_0_SAID, 'SELLER_WORDS': l_0_SELLER_WORDS, 'SETTLED': l_0_SETTLED, 'a_valid_code': l_0_a_valid_code, 'account_note': l_0_account_note, 'agreement': l_0_agreement, 'alternative': l_0_alternative, 'answered': l_0_answered, 'answered_points': l_0_answered_points, 'answerer': l_0_answerer, 'arrival': l_0_arrival, 'ask': l_0_ask, 'beside_the_point': l_0_beside_the_point, 'bought': l_0_bought, 'breached': l_0_breached, 'claim': l_0_claim, 'claim_on_institution': l_0_claim_on_institution, 'code': l_0_code, 'code_measure': l_0_code_measure, 'contact': l_0_contact, 'counted_item': l_0_counted_item, 'deal': l_0_deal, 'debited': l_0_debited, 'dispute': l_0_dispute, 'faulty': l_0_faulty, 'gap': l_0_gap, 'goods': l_0_goods, 'happening': l_0_happening, 'intervene': l_0_intervene, 'measure': l_0_measure, 'missing': l_0_missing, 'moment': l_0_moment, 'money': l_0_money, 'next_payment': l_0_next_payment, 'not_ratified': l_0_not_ratified, 'numbers': l_0_numbers, 'objection': l_0_objection, 'on': l_0_on, 'otherwise': l_0_otherwise, 'owed': l_0_owed, 'own_word': l_0_own_word, 'paid_amount': l_0_paid_amount, 'paid_through_institution': l_0_paid_through_institution, 'part_of': l_0_part_of, 'party': l_0_party, 'payment_number': l_0_payment_number, 'pays': l_0_pays, 'promise': l_0_promise, 'promise_argued': l_0_promise_argued, 'promise_matters': l_0_promise_matters, 'purchase': l_0_purchase, 'quantity_named': l_0_quantity_named, 'reckoned': l_0_reckoned, 'refund_term': l_0_refund_term, 'renewal': l_0_renewal, 'renewed': l_0_renewed, 'reported': l_0_reported, 'rule_name': l_0_rule_name, 'seen': l_0_seen, 'seen_or': l_0_seen_or, 'sent_back': l_0_sent_back, 'settled_answer': l_0_settled_answer, 'several': l_0_several, 'share': l_0_share, 'spreads': l_0_spreads, 'state': l_0_state, 'subject': l_0_subject, 'supports': l_0_supports, 'the_code': l_0_the_code, 'their_rule': l_0_their_rule, 'this_code': l_0_this_code, 'this_payment': l_0_this_payment, 'untold': l_0_untold, 'verb': l_0_verb, 'verified_answer': l_0_verified_answer, 'who_sells': l_0_who_sells, 'wish': l_0_wish, 'with_interest': l_0_with_interest}))
                        try:
                            for event in gen:
                                t_114.append(event)
                        finally: gen.close()
                    return concat(t_114)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_113.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
            if (((undefined(name='minor') if l_1_minor is missing else l_1_minor) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code != 'insufficient-evidence')) and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))):
                pass
                for l_2_ground in (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds)[:2]:
                    _loop_vars = {}
                    pass
                    def macro():
                        t_115 = []
                        pass
                        template = environment.get_or_select_template(str_join(('grounds/', l_2_ground.id, '.txt.j2', )), 'parts.txt.j2')
                        gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_2_ground, 'answer': l_1_answer, 'letter': l_1_letter, 'say': l_1_say, 'situation': l_1_situation, 'ARRIVALS': l_0_ARRIVALS, 'BODIES': l_0_BODIES, 'BY_PIECE': l_0_BY_PIECE, 'GOODS': l_0_GOODS, 'KNOWN_GOODS': l_0_KNOWN_GOODS, 'OWN_ACTS': l_0_OWN_ACTS, 'OWN_TOLD': l_0_OWN_TOLD, 'SAID': l_0_SAID, 'SELLER_WORDS': l_0_SELLER_WORDS, 'SETTLED': l_0_SETTLED, 'a_valid_code': l_0_a_valid_code, 'account_note': l_0_account_note, 'agreement': l_0_agreement, 'alternative': l_0_alternative, 'answered': l_0_answered, 'answered_points': l_0_answered_points, 'answerer': l_0_answerer, 'arrival': l_0_arrival, 'ask': l_0_ask, 'beside_the_point': l_0_beside_the_point, 'bought': l_0_bought, 'breached': l_0_breached, 'claim': l_0_claim, 'claim_on_institution': l_0_claim_on_institution, 'code': l_0_code, 'code_measure': l_0_code_measure, 'contact': l_0_contact, 'counted_item': l_0_counted_item, 'deal': l_0_deal, 'debited': l_0_debited, 'dispute': l_0_dispute, 'faulty': l_0_faulty, 'gap': l_0_gap, 'goods': l_0_goods, 'happening': l_0_happening, 'intervene': l_0_intervene, 'measure': l_0_measure, 'missing': l_0_missing, 'moment': l_0_moment, 'money': l_0_money, 'next_payment': l_0_next_payment, 'not_ratified': l_0_not_ratified, 'numbers': l_0_numbers, 'objection': l_0_objection, 'on': l_0_on, 'otherwise': l_0_otherwise, 'owed': l_0_owed, 'own_word': l_0_own_word, 'paid_amount': l_0_paid_amount, 'paid_through_institution': l_0_paid_through_institution, 'part_of': l_0_part_of, 'party': l_0_party, 'payment_number': l_0_payment_number, 'pays': l_0_pays, 'promise': l_0_promise, 'promise_argued': l_0_promise_argued, 'promise_matters': l_0_promise_matters, 'purchase': l_0_purchase, 'quantity_named': l_0_quantity_named, 'reckoned': l_0_reckoned, 'refund_term': l_0_refund_term, 'renewal': l_0_renewal, 'renewed': l_0_renewed, 'reported': l_0_reported, 'rule_name': l_0_rule_name, 'seen': l_0_seen, 'seen_or': l_0_seen_or, 'sent_back': l_0_sent_back, 'settled_answer': l_0_settled_answer, 'several': l_0_several, 'share': l_0_share, 'spreads': l_0_spreads, 'state': l_0_state, 'subject': l_0_subject, 'supports': l_0_supports, 'the_code': l_0_the_code, 'their_rule': l_0_their_rule, 'this_code': l_0_this_code, 'this_payment': l_0_this_payment, 'untold': l_0_untold, 'verb': l_0_verb, 'verified_answer': l_0_verified_answer, 'who_sells': l_0_who_sells, 'wish': l_0_wish, 'with_interest': l_0_with_interest}))
                        try:
                            for event in gen:
                                t_115.append(event)
                        finally: gen.close()
                        return concat(t_115)
                    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                    t_113.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
                l_2_ground = missing
        else:
            pass
            l_1_letter = (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).argued
            def macro():
                t_116 = []
                l_2_me = resolve('me')
                l_2_letter_sent = resolve('letter_sent')
                pass
                t_116.extend((
                    '对这一理由，',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '已在',
                ))
                if (not t_32((undefined(name='letter') if l_1_letter is missing else l_1_letter).at)):
                    pass
                    t_116.extend((
                        printed(call(context, (undefined(name='on') if l_0_on is missing else l_0_on), (undefined(name='letter') if l_1_letter is missing else l_1_letter).at.day)),
                        '的',
                    ))
                t_116.extend((
                    printed(call(context, (undefined(name='letter_sent') if l_2_letter_sent is missing else l_2_letter_sent), (undefined(name='letter') if l_1_letter is missing else l_1_letter))),
                    '中提出意见',
                ))
                if call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts).silent, (undefined(name='letter') if l_1_letter is missing else l_1_letter)):
                    pass
                    t_116.append(
                        '，至今没有收到答复',
                    )
                else:
                    pass
                    t_116.append(
                        '。上述答复重复原来的理由，没有回应这些意见',
                    )
                t_116.append(
                    '。',
                )
                return concat(t_116)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_113.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
            def macro():
                t_117 = []
                pass
                t_117.extend((
                    '问题没有解决：',
                    printed((call(context, l_1_situation.still) or call(context, l_1_situation.reason))),
                    '。',
                ))
                return concat(t_117)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_113.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_113)
    context.exported_vars.add('answered_points')
    context.vars['answered_points'] = l_0_answered_points = Macro(environment, macro, 'answered_points', ('answer', 'situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_by_platform):
        t_118 = []
        l_1_remedy = resolve('remedy')
        if l_1_by_platform is missing:
            l_1_by_platform = undefined("parameter 'by_platform' was not provided", name='by_platform')
        pass
        if (l_1_by_platform and ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code != 'unfreeze')):
            pass
            t_118.append(
                '支持我的申请：',
            )
        return concat(t_118)
    context.exported_vars.add('supports')
    context.vars['supports'] = l_0_supports = Macro(environment, macro, 'supports', ('by_platform',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_119 = []
        l_1_seller = resolve('seller')
        l_1_earlier = resolve('earlier')
        l_1_remedy = resolve('remedy')
        l_1_grounds = resolve('grounds')
        l_1_cite = resolve('cite')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'negotiate'):
            pass
            t_119.extend((
                '请贵平台协助我与',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '协商。',
                printed(call(context, (undefined(name='wish') if l_0_wish is missing else l_0_wish), l_1_situation)),
            ))
        elif ((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).letters and (not t_32((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).open))):
            pass
            t_119.extend((
                '上述申请至今没有处理结果，请贵平台按照平台规则作出处理，核对订单和聊天记录，由',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                printed(call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, l_1_situation)),
                printed(call(context, (undefined(name='alternative') if l_0_alternative is missing else l_0_alternative), l_1_situation)),
                '。',
            ))
        else:
            pass
            t_119.extend((
                '申请贵平台按照平台规则介入，核对订单和聊天记录，由',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                printed(call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, l_1_situation)),
                printed(call(context, (undefined(name='alternative') if l_0_alternative is missing else l_0_alternative), l_1_situation)),
                '。',
            ))
            if (((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'merchant-unreachable') and (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business):
                pass
                if t_10(context.eval_ctx, t_17(context, (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds), 'id', 'equalto', 'platform-liability')):
                    pass
                    t_119.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-protection-law', 44, 1)),
                        '，网络交易平台提供者不能提供销售者的真实名称、地址和有效联系方式的，消费者也可以向网络交易平台提供者要求赔偿。',
                        printed(call(context, (undefined(name='who_sells') if l_0_who_sells is missing else l_0_who_sells))),
                        '。',
                    ))
                else:
                    pass
                    t_119.extend((
                        printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                        '已无法联系，请提供其真实名称、地址和有效联系方式；不能提供的，依照',
                        printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-protection-law', 44, 1)),
                        '，消费者也可以向网络交易平台提供者要求赔偿。',
                    ))
        return concat(t_119)
    context.exported_vars.add('intervene')
    context.vars['intervene'] = l_0_intervene = Macro(environment, macro, 'intervene', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '4=241&5=244&9=247&10=250&13=253&16=269&17=273&18=274&19=279&20=284&21=289&22=294&27=307&28=310&29=319&32=342&34=358&37=367&38=377&39=387&42=398&43=402&44=403&48=418&50=427&51=431&53=433&54=436&59=442&60=448&61=449&62=450&63=456&64=463&65=478&69=485&72=494&75=503&76=510&77=511&78=512&79=518&80=537&82=543&83=548&86=557&87=563&88=580&92=589&94=592&95=595&96=601&97=604&101=613&102=617&106=627&107=639&108=640&109=641&111=658&112=678&113=682&114=690&116=704&120=709&121=720&122=726&123=735&124=738&125=743&126=749&130=757&132=770&135=785&136=790&140=808&141=811&142=820&143=821&146=844&147=853&148=854&149=859&150=875&155=885&156=895&159=904&160=918&161=919&162=920&163=921&164=922&165=923&166=925&167=927&168=951&169=958&170=966&171=974&172=987&173=996&177=1005&178=1015&179=1016&180=1017&181=1018&182=1019&183=1020&184=1026&185=1031&186=1037&187=1043&188=1050&189=1061&194=1066&195=1069&196=1072&197=1081&198=1082&199=1087&200=1115&205=1131&208=1143&211=1155&212=1163&213=1174&214=1180&215=1187&216=1192&217=1199&218=1207&219=1217&220=1222&221=1227&222=1235&223=1248&227=1253&229=1273&232=1298&233=1304&234=1311&235=1317&241=1327&242=1336&243=1337&244=1343&245=1349&246=1356&250=1361&251=1368&252=1369&253=1378&254=1385&258=1394&259=1403&260=1405&261=1406&265=1415&268=1428&271=1442&272=1445&274=1460&277=1478&278=1490&281=1511&284=1527&285=1530&289=1538&292=1551&295=1565&298=1576&299=1580&304=1599&305=1607&306=1615&307=1625&308=1631&309=1637&310=1666&311=1675&312=1678&313=1680&317=1688&318=1692&319=1697&323=1705&324=1710&325=1711&326=1717&327=1726&331=1732&332=1739&335=1756&336=1764&337=1774&338=1780&342=1794&343=1800&344=1801&348=1816&349=1819&350=1822&351=1831&356=1852&359=1869&360=1878&361=1884&362=1889&363=1898&364=1909&365=1920&369=1925&372=1928&373=1934&377=1951&378=1959&379=1966&380=1973&384=1979&385=1983&386=1992&391=2013&396=2029&397=2032&399=2035&403=2038&404=2041&405=2046&406=2049&407=2076&410=2095&411=2110&412=2116&413=2139&415=2159&416=2160&417=2196&424=2210&427=2224&428=2234&429=2242&430=2255&431=2260&432=2262&433=2274'
