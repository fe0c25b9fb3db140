# Made from templates/court.txt.j2 by make templates.
DIGEST = '908cea823b9c5b22a338873d759a88bb'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'court.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_contract = l_0_money_claim = l_0_ending = l_0_asking = l_0_noticed = l_0_quantity = l_0_agreed = l_0_ending_basis = l_0_BY_HAND = l_0_plaintiff_person = l_0_guardian = l_0_opponent = l_0_platform_basis = l_0_admitted = l_0_exhibit_form = l_0_shows = l_0_exhibit_source = missing
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
        t_3 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_4 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_5 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_6 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_7 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_8 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_9 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_10 = environment.filters['reject']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'reject' found.")
    try:
        t_11 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_12 = environment.filters['spoken']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'spoken' found.")
    try:
        t_13 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_14 = environment.filters['yuan_formal']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'yuan_formal' found.")
    try:
        t_15 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'court.txt.j2').make_module(context.get_all(), True, {'BY_HAND': l_0_BY_HAND, 'admitted': l_0_admitted, 'agreed': l_0_agreed, 'asking': l_0_asking, 'contract': l_0_contract, 'ending': l_0_ending, 'ending_basis': l_0_ending_basis, 'exhibit_form': l_0_exhibit_form, 'exhibit_source': l_0_exhibit_source, 'guardian': l_0_guardian, 'money_claim': l_0_money_claim, 'noticed': l_0_noticed, 'opponent': l_0_opponent, 'plaintiff_person': l_0_plaintiff_person, 'platform_basis': l_0_platform_basis, 'quantity': l_0_quantity, 'say': l_0_say, 'shows': l_0_shows})
    context.exported_vars.discard('say')
    def macro():
        t_16 = []
        l_1_interest = resolve('interest')
        l_1_is_sale = resolve('is_sale')
        pass
        t_16.append(
            printed(('预付式消费合同' if ((undefined(name='interest') if l_1_interest is missing else l_1_interest) == 'benchmark') else ('买卖合同' if (undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale) else '服务合同'))),
        )
        return concat(t_16)
    context.exported_vars.add('contract')
    context.vars['contract'] = l_0_contract = Macro(environment, macro, 'contract', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_17 = []
        l_1_platform_sued = resolve('platform_sued')
        l_1_remedy = resolve('remedy')
        l_1_facts = resolve('facts')
        l_1_problem = resolve('problem')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (undefined(name='platform_sued') if l_1_platform_sued is missing else l_1_platform_sued):
            pass
            t_17.extend((
                '赔偿原告的损失',
                printed(t_14(((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_1_facts is missing else l_1_facts).paid))),
            ))
        elif ((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).damages and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_17.extend((
                '退还价款',
                printed(t_14((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
                '，并增加赔偿',
                printed(t_14((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).damages)),
            ))
        elif ((((undefined(name='problem') if l_1_problem is missing else l_1_problem).situation == 'auto-renewal') and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount) and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).pays_back):
            pass
            t_17.extend((
                '退还续费款',
                printed(t_14((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        elif (((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code == 'cancel') and (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount):
            pass
            t_17.extend((
                '退还',
                printed(call(context, {'其余的': '其余价款', '其中的': '价款中的', '未使用部分的': '未使用部分的价款'}.get, call(context, (undefined(name='say') if l_0_say is missing else l_0_say).part_of), '价款')),
                printed(t_14((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            ))
        else:
            pass
            t_17.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, l_1_situation)),
            )
        return concat(t_17)
    context.exported_vars.add('money_claim')
    context.vars['money_claim'] = l_0_money_claim = Macro(environment, macro, 'money_claim', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_18 = []
        l_1_minor = resolve('minor')
        l_1_plaintiff = resolve('plaintiff')
        l_1_facts = resolve('facts')
        l_1_rescission = resolve('rescission')
        pass
        if (undefined(name='minor') if l_1_minor is missing else l_1_minor):
            pass
            t_18.extend((
                '确认',
                printed((undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff)),
                '与被告之间的',
                printed(call(context, (undefined(name='contract') if l_0_contract is missing else l_0_contract))),
                printed(('无效' if ((undefined(name='facts') if l_1_facts is missing else l_1_facts).minor_age < 8) else '不发生效力')),
            ))
        elif ((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission) and ((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission).how == 'confirmed')):
            pass
            t_18.extend((
                '确认原告与被告之间的',
                printed(call(context, (undefined(name='contract') if l_0_contract is missing else l_0_contract))),
                '已于',
                printed(t_3((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission).on)),
                '解除',
            ))
        elif (undefined(name='rescission') if l_1_rescission is missing else l_1_rescission):
            pass
            t_18.extend((
                '判令解除原告与被告之间的',
                printed(call(context, (undefined(name='contract') if l_0_contract is missing else l_0_contract))),
            ))
        return concat(t_18)
    context.exported_vars.add('ending')
    context.vars['ending'] = l_0_ending = Macro(environment, macro, 'ending', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_contact):
        t_19 = []
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        l_1_ref = resolve('ref')
        if l_1_contact is missing:
            l_1_contact = undefined("parameter 'contact' was not provided", name='contact')
        pass
        t_19.append(
            printed(t_13(l_1_contact.at)),
        )
        if (not t_15(l_1_contact.via)):
            pass
            t_19.extend((
                '通过',
                printed(t_1(l_1_contact.via)),
            ))
        t_19.extend((
            printed(('，' if t_15(l_1_contact.via) else cond_expr_undefined("the inline if-expression on line 23 in 'court.txt.j2' evaluated to false and no else section was defined."))),
            printed(t_4(t_2(l_1_contact.said), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), l_1_contact.exhibits)),
        ))
        return concat(t_19)
    context.exported_vars.add('asking')
    context.vars['asking'] = l_0_asking = Macro(environment, macro, 'asking', ('contact',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_20 = []
        l_1_ending_notice = resolve('ending_notice')
        l_1_seller = resolve('seller')
        l_1_ref = resolve('ref')
        l_1_rescission = resolve('rescission')
        pass
        t_20.append(
            printed((t_13((undefined(name='ending_notice') if l_1_ending_notice is missing else l_1_ending_notice).at) if (not t_15((undefined(name='ending_notice') if l_1_ending_notice is missing else l_1_ending_notice).at)) else cond_expr_undefined("the inline if-expression on line 28 in 'court.txt.j2' evaluated to false and no else section was defined."))),
        )
        if (not t_15((undefined(name='ending_notice') if l_1_ending_notice is missing else l_1_ending_notice).via)):
            pass
            t_20.extend((
                '通过',
                printed(t_1((undefined(name='ending_notice') if l_1_ending_notice is missing else l_1_ending_notice).via)),
            ))
        t_20.extend((
            '向',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '发出解除合同的通知',
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='ending_notice') if l_1_ending_notice is missing else l_1_ending_notice).exhibits)),
        ))
        if ((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission) and ((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission).how == 'confirmed')):
            pass
            t_20.extend((
                '，',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).answered, (undefined(name='ending_notice') if l_1_ending_notice is missing else l_1_ending_notice))),
            ))
        return concat(t_20)
    context.exported_vars.add('noticed')
    context.vars['noticed'] = l_0_noticed = Macro(environment, macro, 'noticed', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_21 = []
        l_1_order = resolve('order')
        pass
        if (not t_15((undefined(name='order') if l_1_order is missing else l_1_order).quantity)):
            pass
            t_21.extend((
                '，数量',
                printed(t_7((undefined(name='order') if l_1_order is missing else l_1_order).quantity)),
            ))
        if (not t_15((undefined(name='order') if l_1_order is missing else l_1_order).face_value)):
            pass
            t_21.extend((
                '，',
                printed(('时长' if ((not t_15((undefined(name='order') if l_1_order is missing else l_1_order).unit)) and (environment.getitem((undefined(name='order') if l_1_order is missing else l_1_order).unit, -1) in '月天年日周季')) else '面值')),
                printed(t_7((undefined(name='order') if l_1_order is missing else l_1_order).face_value)),
                printed(((undefined(name='order') if l_1_order is missing else l_1_order).unit or '元')),
            ))
        return concat(t_21)
    context.exported_vars.add('quantity')
    context.vars['quantity'] = l_0_quantity = Macro(environment, macro, 'quantity', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_22 = []
        l_1_namespace = resolve('namespace')
        l_1_order = resolve('order')
        l_1_ref = resolve('ref')
        l_1_facts = resolve('facts')
        l_1_admission = resolve('admission')
        l_1_situation_rule = resolve('situation_rule')
        l_1_seller = resolve('seller')
        l_1_ns = missing
        pass
        l_1_ns = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), any=False)
        if (not t_15((undefined(name='order') if l_1_order is missing else l_1_order).promise)):
            pass
            t_22.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='order') if l_1_order is missing else l_1_order).exhibits)),
            ))
            if not isinstance(l_1_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_ns['any'] = True
        for l_2_rule in (undefined(name='facts') if l_1_facts is missing else l_1_facts).seller_rules:
            _loop_vars = {}
            pass
            t_22.extend((
                printed(('；' if (undefined(name='ns') if l_1_ns is missing else l_1_ns).any else cond_expr_undefined("the inline if-expression on line 38 in 'court.txt.j2' evaluated to false and no else section was defined."))),
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '公布的',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_2_rule)),
                '载明',
                printed(t_9(l_2_rule.text)),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), l_2_rule.exhibits)),
            ))
            if not isinstance(l_1_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_ns['any'] = True
        l_2_rule = missing
        if ((not t_15((undefined(name='admission') if l_1_admission is missing else l_1_admission))) and ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault == 'refund')):
            pass
            t_22.extend((
                printed(('；' if (undefined(name='ns') if l_1_ns is missing else l_1_ns).any else cond_expr_undefined("the inline if-expression on line 39 in 'court.txt.j2' evaluated to false and no else section was defined."))),
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                printed((t_3((undefined(name='admission') if l_1_admission is missing else l_1_admission).contact.at.day) if (not t_15((undefined(name='admission') if l_1_admission is missing else l_1_admission).contact.at)) else cond_expr_undefined("the inline if-expression on line 39 in 'court.txt.j2' evaluated to false and no else section was defined."))),
                '答复',
                printed(t_9(t_12((undefined(name='admission') if l_1_admission is missing else l_1_admission).contact.reply))),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='admission') if l_1_admission is missing else l_1_admission).contact.exhibits)),
            ))
        return concat(t_22)
    context.exported_vars.add('agreed')
    context.vars['agreed'] = l_0_agreed = Macro(environment, macro, 'agreed', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_23 = []
        l_1_rescission = resolve('rescission')
        l_1_cite = resolve('cite')
        l_1_me = resolve('me')
        l_1_ending_notice = resolve('ending_notice')
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission) and t_15((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission).ground)):
            pass
            t_23.extend((
                '依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', [[563, 1, 4], [566, 1]])),
                '，当事人一方迟延履行债务或者有其他违约行为致使不能实现合同目的的，对方可以解除合同；合同解除后，已经履行的，根据履行情况和合同性质，可以请求恢复原状。',
                printed(call(context, l_1_situation.still)),
                '，',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '订立合同的目的已经不能实现。',
            ))
        if (((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission) and ((undefined(name='rescission') if l_1_rescission is missing else l_1_rescission).how == 'ordered')) and (not (undefined(name='ending_notice') if l_1_ending_notice is missing else l_1_ending_notice))):
            pass
            t_23.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '没有另行通知，直接以提起诉讼的方式主张解除合同；依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 565, 2)),
                '，人民法院确认该主张的，合同自起诉状副本送达',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '时解除。',
            ))
        return concat(t_23)
    context.exported_vars.add('ending_basis')
    context.vars['ending_basis'] = l_0_ending_basis = Macro(environment, macro, 'ending_basis', ('situation',), False, False, False, context.eval_ctx.autoescape)
    l_0_BY_HAND = '________'
    context.vars['BY_HAND'] = l_0_BY_HAND
    context.exported_vars.add('BY_HAND')
    def macro(l_1_role):
        t_24 = []
        l_1_plaintiff_name = resolve('plaintiff_name')
        l_1_gender = resolve('gender')
        l_1_born = resolve('born')
        l_1_case = resolve('case')
        l_1_plaintiff_number = resolve('plaintiff_number')
        l_1_minor = resolve('minor')
        if l_1_role is missing:
            l_1_role = undefined("parameter 'role' was not provided", name='role')
        pass
        t_24.extend((
            printed(l_1_role),
            '：',
            printed((undefined(name='plaintiff_name') if l_1_plaintiff_name is missing else l_1_plaintiff_name)),
            '，',
            printed((str_join(((undefined(name='gender') if l_1_gender is missing else l_1_gender), '，', )) if (undefined(name='gender') if l_1_gender is missing else l_1_gender) else cond_expr_undefined("the inline if-expression on line 57 in 'court.txt.j2' evaluated to false and no else section was defined."))),
            printed((str_join(((undefined(name='born') if l_1_born is missing else l_1_born), '出生，', )) if (undefined(name='born') if l_1_born is missing else l_1_born) else cond_expr_undefined("the inline if-expression on line 57 in 'court.txt.j2' evaluated to false and no else section was defined."))),
            '民族',
            printed((undefined(name='BY_HAND') if l_0_BY_HAND is missing else l_0_BY_HAND)),
            '，住',
            printed((undefined(name='case') if l_1_case is missing else l_1_case).consumer.address),
            '，公民身份号码',
            printed(((undefined(name='plaintiff_number') if l_1_plaintiff_number is missing else l_1_plaintiff_number) or (undefined(name='BY_HAND') if l_0_BY_HAND is missing else l_0_BY_HAND))),
            printed((str_join(('，联系电话', (undefined(name='case') if l_1_case is missing else l_1_case).consumer.phone, )) if (not (undefined(name='minor') if l_1_minor is missing else l_1_minor)) else cond_expr_undefined("the inline if-expression on line 57 in 'court.txt.j2' evaluated to false and no else section was defined."))),
            '。',
        ))
        return concat(t_24)
    context.exported_vars.add('plaintiff_person')
    context.vars['plaintiff_person'] = l_0_plaintiff_person = Macro(environment, macro, 'plaintiff_person', ('role',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_25 = []
        l_1_case = resolve('case')
        l_1_plaintiff = resolve('plaintiff')
        pass
        t_25.extend((
            printed((undefined(name='case') if l_1_case is missing else l_1_case).consumer.name),
            '，住',
            printed((undefined(name='case') if l_1_case is missing else l_1_case).consumer.address),
            '，公民身份号码',
            printed((undefined(name='case') if l_1_case is missing else l_1_case).consumer.id_number),
            '，联系电话',
            printed((undefined(name='case') if l_1_case is missing else l_1_case).consumer.phone),
            '，系',
            printed((undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff)),
            '的',
            printed((undefined(name='BY_HAND') if l_0_BY_HAND is missing else l_0_BY_HAND)),
        ))
        return concat(t_25)
    context.exported_vars.add('guardian')
    context.vars['guardian'] = l_0_guardian = Macro(environment, macro, 'guardian', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_role):
        t_26 = []
        l_1_defendant = resolve('defendant')
        if l_1_role is missing:
            l_1_role = undefined("parameter 'role' was not provided", name='role')
        pass
        t_26.extend((
            printed(l_1_role),
            '：',
            printed((undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).name),
            '，',
        ))
        if (undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).organisation:
            pass
            t_26.append(
                '住所地',
            )
        else:
            pass
            t_26.append(
                '住',
            )
        t_26.extend((
            printed(((undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).address or (undefined(name='BY_HAND') if l_0_BY_HAND is missing else l_0_BY_HAND))),
            printed((str_join(('，统一社会信用代码', (undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).code, )) if (undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).code else cond_expr_undefined("the inline if-expression on line 59 in 'court.txt.j2' evaluated to false and no else section was defined."))),
            printed((str_join(('，联系电话', (undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).phone, )) if (undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).phone else cond_expr_undefined("the inline if-expression on line 59 in 'court.txt.j2' evaluated to false and no else section was defined."))),
            '。',
        ))
        if (undefined(name='defendant') if l_1_defendant is missing else l_1_defendant).organisation:
            pass
            t_26.extend((
                '法定代表人（负责人）：',
                printed((undefined(name='BY_HAND') if l_0_BY_HAND is missing else l_0_BY_HAND)),
                '。',
            ))
        return concat(t_26)
    context.exported_vars.add('opponent')
    context.vars['opponent'] = l_0_opponent = Macro(environment, macro, 'opponent', ('role',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_27 = []
        l_1_cite = resolve('cite')
        l_1_me = resolve('me')
        pass
        t_27.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-protection-law', 44, 1)),
            '，网络交易平台提供者不能提供销售者的真实名称、地址和有效联系方式的，消费者也可以向网络交易平台提供者要求赔偿。被告没有提供商家的上述信息，',
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '据此要求被告赔偿。',
        ))
        return concat(t_27)
    context.exported_vars.add('platform_basis')
    context.vars['platform_basis'] = l_0_platform_basis = Macro(environment, macro, 'platform_basis', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_28 = []
        l_1_seller = resolve('seller')
        l_1_admission = resolve('admission')
        l_1_ref = resolve('ref')
        pass
        t_28.append(
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
        )
        if (not t_15((undefined(name='admission') if l_1_admission is missing else l_1_admission).contact.at)):
            pass
            t_28.append(
                printed(t_3((undefined(name='admission') if l_1_admission is missing else l_1_admission).contact.at.day)),
            )
        t_28.extend((
            '的答复已经同意退款',
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='admission') if l_1_admission is missing else l_1_admission).contact.exhibits)),
            '，',
        ))
        return concat(t_28)
    context.exported_vars.add('admitted')
    context.vars['admitted'] = l_0_admitted = Macro(environment, macro, 'admitted', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_exhibit):
        t_29 = []
        l_1_form_by_name = resolve('form_by_name')
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        pass
        t_29.append(
            printed(('电子数据' if (l_1_exhibit.kind not in (None, 'other', 'official-reply')) else call(context, (undefined(name='form_by_name') if l_1_form_by_name is missing else l_1_form_by_name), l_1_exhibit))),
        )
        return concat(t_29)
    context.exported_vars.add('exhibit_form')
    context.vars['exhibit_form'] = l_0_exhibit_form = Macro(environment, macro, 'exhibit_form', ('exhibit',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_exhibit, l_1_story):
        t_30 = []
        l_1_happened = resolve('happened')
        l_1_namespace = resolve('namespace')
        l_1_talks = l_1_ns = missing
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        if l_1_story is missing:
            l_1_story = undefined("parameter 'story' was not provided", name='story')
        pass
        l_1_talks = t_8((undefined(name='happened') if l_1_happened is missing else l_1_happened), 'contact')
        l_1_ns = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), said='')
        if t_15(l_1_exhibit.proves):
            pass
            def t_31(fiter):
                for l_2_entry in fiter:
                    if (l_1_exhibit.id in l_2_entry.exhibits):
                        yield l_2_entry
            for l_2_entry in t_31((undefined(name='talks') if l_1_talks is missing else l_1_talks)):
                l_2_me = resolve('me')
                _loop_vars = {}
                pass
                if not isinstance(l_1_ns, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_1_ns['said'] = str_join(((undefined(name='ns') if l_1_ns is missing else l_1_ns).said, ('；' if (undefined(name='ns') if l_1_ns is missing else l_1_ns).said else cond_expr_undefined("the inline if-expression on line 75 in 'court.txt.j2' evaluated to false and no else section was defined.")), call(context, l_1_story.at, l_2_entry, None), call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_2_entry.record, (undefined(name='me') if l_2_me is missing else l_2_me)), ))
            l_2_entry = l_2_me = missing
        t_30.append(
            printed(((undefined(name='ns') if l_1_ns is missing else l_1_ns).said or call(context, l_1_story.proves, l_1_exhibit))),
        )
        return concat(t_30)
    context.exported_vars.add('shows')
    context.vars['shows'] = l_0_shows = Macro(environment, macro, 'shows', ('exhibit', 'story'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_exhibit):
        t_32 = []
        l_1_case = resolve('case')
        l_1_me = resolve('me')
        l_1_term = resolve('term')
        l_1_seller = resolve('seller')
        l_1_methods = l_1_talks = missing
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        pass
        l_1_methods = t_5(context.eval_ctx, t_10(context, t_10(context, t_6(context, (undefined(name='case') if l_1_case is missing else l_1_case).payment, attribute='method'), 'none'), 'equalto', 'other'))
        l_1_talks = t_5(context.eval_ctx, t_11(context, (undefined(name='case') if l_1_case is missing else l_1_case).contacts, 'via'))
        if (l_1_exhibit.kind == 'payment-record'):
            pass
            t_32.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '的',
                printed((call(context, (undefined(name='term') if l_1_term is missing else l_1_term), 'payment-method', environment.getitem((undefined(name='methods') if l_1_methods is missing else l_1_methods), 0)) if (undefined(name='methods') if l_1_methods is missing else l_1_methods) else '付款')),
                '账户记录',
            ))
        elif (l_1_exhibit.kind == 'order-page'):
            pass
            t_32.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '账户中的订单页面',
            ))
        elif (l_1_exhibit.kind == 'chat-log'):
            pass
            def t_33(fiter):
                for l_2_contact in fiter:
                    if (l_1_exhibit.id in l_2_contact.exhibits):
                        yield l_2_contact
            l_2_loop = missing
            t_34 = 1
            for l_2_contact, l_2_loop in LoopContext(t_33((undefined(name='talks') if l_1_talks is missing else l_1_talks)), undefined):
                _loop_vars = {}
                pass
                if l_2_loop.first:
                    pass
                    t_32.extend((
                        printed(t_1(l_2_contact.via)),
                        '的沟通记录',
                    ))
                t_34 = 0
            l_2_loop = l_2_contact = missing
            if t_34:
                pass
                t_32.extend((
                    printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                    '保存的沟通记录',
                ))
        elif (l_1_exhibit.kind == 'error-screenshot'):
            pass
            t_32.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '操作时的页面',
            ))
        elif (l_1_exhibit.kind in ('product-page', 'rules-page')):
            pass
            t_32.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '公布的页面',
            ))
        elif (l_1_exhibit.kind in ('delivery-record', 'usage-record')):
            pass
            t_32.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '账户中的记录',
            ))
        elif (l_1_exhibit.kind == 'official-reply'):
            pass
            t_32.append(
                '答复单位出具',
            )
        elif call(context, (undefined(name='exhibit_form') if l_0_exhibit_form is missing else l_0_exhibit_form), l_1_exhibit):
            pass
            t_32.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '保存',
            ))
        return concat(t_32)
    context.exported_vars.add('exhibit_source')
    context.vars['exhibit_source'] = l_0_exhibit_source = Macro(environment, macro, 'exhibit_source', ('exhibit',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=103&3=105&6=116&7=125&8=131&9=139&10=145&11=155&15=160&16=167&17=176&18=185&22=194&23=203&27=219&28=227&32=250&35=271&36=282&37=283&38=292&39=308&43=321&44=331&45=335&46=337&48=342&49=345&55=355&57=358&58=388&59=409&62=447&63=454&67=462&70=484&72=496&73=506&74=507&75=508&76=523&78=528&79=538&80=539&81=540&82=548&83=554&84=579&85=585&86=591&87=597&88=602'
