# Made from templates/refusals/already-delivered.txt.j2 by make templates.
DIGEST = '930ac8879ddcc3e835a48d4c10023374'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/already-delivered.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_situation_rule = resolve('situation_rule')
    l_0_problem = resolve('problem')
    l_0_say = l_0_heading_text = l_0_disputed = l_0_place = l_0_rule = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/already-delivered.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'disputed': l_0_disputed, 'heading_text': l_0_heading_text, 'place': l_0_place, 'points': l_0_points, 'rule': l_0_rule, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_2 = []
        pass
        t_2.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '显示已发货')),
        )
        return concat(t_2)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    l_0_disputed = (((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'short') or ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation in ('not-delivered', 'wrong-account', 'cancel-undelivered', 'service-not-started')))
    context.vars['disputed'] = l_0_disputed
    context.exported_vars.add('disputed')
    def macro():
        t_3 = []
        l_1_cite = resolve('cite')
        l_1_is_sale = resolve('is_sale')
        pass
        t_3.append(
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', ([[512, 2], [512, 3]] if (undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale) else [[512, 1], [512, 3]]))),
        )
        return concat(t_3)
    context.exported_vars.add('place')
    context.vars['place'] = l_0_place = Macro(environment, macro, 'place', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        l_1_is_sale = resolve('is_sale')
        pass
        if (undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale):
            pass
            t_4.extend((
                '依照',
                printed(call(context, (undefined(name='place') if l_0_place is missing else l_0_place))),
                '，采用在线传输方式交付的，标的物进入对方当事人指定的特定系统且能够检索识别的时间为交付时间；另有约定的，按照其约定',
            ))
        else:
            pass
            t_4.extend((
                '依照',
                printed(call(context, (undefined(name='place') if l_0_place is missing else l_0_place))),
                '，标的为提供服务的，电子凭证载明的时间与实际提供服务的时间不一致的，以实际提供服务的时间为准；另有约定的，按照其约定',
            ))
        return concat(t_4)
    context.exported_vars.add('rule')
    context.vars['rule'] = l_0_rule = Macro(environment, macro, 'rule', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_5 = []
        l_1_item = resolve('item')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_6 = []
            l_2_ref = resolve('ref')
            l_2_facts = resolve('facts')
            l_2_me = resolve('me')
            l_2_seller = resolve('seller')
            pass
            if ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'short'):
                pass
                t_6.extend((
                    '显示成功，不等于足额到账。',
                    printed(call(context, l_1_situation.defect)),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), (undefined(name='problem') if l_0_problem is missing else l_0_problem).exhibits)),
                    '。',
                ))
            elif (undefined(name='disputed') if l_0_disputed is missing else l_0_disputed):
                pass
                t_6.extend((
                    '显示',
                    printed(('充值成功' if ('充值成功' in ((undefined(name='facts') if l_2_facts is missing else l_2_facts).refused.reply or '')) else '已发货')),
                    '，不等于',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '已经收到。',
                    printed(call(context, l_1_situation.still)),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), (undefined(name='problem') if l_0_problem is missing else l_0_problem).exhibits)),
                    '。',
                ))
            else:
                pass
                t_6.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '的问题不是有没有发货，而是',
                    printed(call(context, l_1_situation.reason)),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), (undefined(name='problem') if l_0_problem is missing else l_0_problem).exhibits)),
                    '。',
                ))
            if ((undefined(name='disputed') if l_0_disputed is missing else l_0_disputed) and (undefined(name='facts') if l_2_facts is missing else l_2_facts).delivery_overdue):
                pass
                t_6.extend((
                    printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                    '承诺',
                    printed(t_1((undefined(name='facts') if l_2_facts is missing else l_2_facts).delivery_promise)),
                    '，期限已过。',
                ))
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_5.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (undefined(name='disputed') if l_0_disputed is missing else l_0_disputed):
            pass
            def macro():
                t_7 = []
                l_2_chat = resolve('chat')
                l_2_is_sale = resolve('is_sale')
                l_2_me = resolve('me')
                l_2_seller = resolve('seller')
                pass
                if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                    pass
                    t_7.extend((
                        printed(('没有收到的部分，没有交付' if ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'short') else ('系统里的发货状态，不是交付' if (undefined(name='is_sale') if l_2_is_sale is missing else l_2_is_sale) else '系统里的状态，不是实际提供服务'))),
                        '（',
                        printed(call(context, (undefined(name='place') if l_0_place is missing else l_0_place))),
                        '）。',
                    ))
                else:
                    pass
                    t_7.extend((
                        printed(call(context, (undefined(name='rule') if l_0_rule is missing else l_0_rule))),
                        '。',
                    ))
                    if ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'short'):
                        pass
                        t_7.extend((
                            printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                            '没有收到的部分，没有交付。',
                        ))
                    elif (undefined(name='is_sale') if l_2_is_sale is missing else l_2_is_sale):
                        pass
                        t_7.extend((
                            printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                            '系统里的发货状态，不是这里所说的交付。',
                        ))
                return concat(t_7)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_5.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault in ('nonconforming', 'not-as-shown')):
            pass
            def macro():
                t_8 = []
                l_2_chat = resolve('chat')
                l_2_cite = resolve('cite')
                pass
                if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                    pass
                    t_8.extend((
                        '已经发货，不免除履行不符合约定的责任（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 577)),
                        '）。',
                    ))
                else:
                    pass
                    t_8.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 577)),
                        '，履行合同义务不符合约定的，应当承担违约责任。已经发货，不免除这一责任。',
                    ))
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_5.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_5)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_9 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_9.extend((
            '如仍认为已经完成交付，请提供',
            printed(call(context, l_1_situation.records)),
        ))
        return concat(t_9)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_10 = []
        l_1_seller = resolve('seller')
        l_1_me = resolve('me')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (undefined(name='disputed') if l_0_disputed is missing else l_0_disputed):
            pass
            t_10.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '的答复所说的状态，不等于',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '已经',
                printed(('足额' if ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'short') else '')),
                '收到。',
                printed(call(context, (undefined(name='rule') if l_0_rule is missing else l_0_rule))),
            ))
        return concat(t_10)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=21&2=23&4=32&5=35&6=46&7=50&8=61&10=67&11=75&12=82&13=90&14=105&15=111&11=121&17=122&18=124&19=131&20=142&18=159&22=160&23=162&26=187&27=199&28=206'
