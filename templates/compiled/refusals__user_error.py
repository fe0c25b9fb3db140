# Made from templates/refusals/user-error.txt.j2 by make templates.
DIGEST = '8b5d1c3072c5f6fd773aa36515fbd473'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/user-error.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_situation_rule = resolve('situation_rule')
    l_0_say = l_0_heading_text = l_0_vague = l_0_faulty = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_3 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/user-error.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'faulty': l_0_faulty, 'heading_text': l_0_heading_text, 'points': l_0_points, 'say': l_0_say, 'vague': l_0_vague})
    context.exported_vars.discard('say')
    def macro():
        t_4 = []
        pass
        t_4.append(
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'objection'), '用户操作失误'))),
        )
        return concat(t_4)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        l_1_facts = resolve('facts')
        l_1_reply = missing
        pass
        l_1_reply = (environment.getattr(environment.getattr((undefined(name='facts') if l_1_facts is missing else l_1_facts), 'refused'), 'reply') or '')
        if ((undefined(name='reply') if l_1_reply is missing else l_1_reply) and (not t_1(context.eval_ctx, t_3(context, ['填', '输', '选', '账号', '账户', '区', '号码', '地址', '版本', '网络', '设备'], 'in', (undefined(name='reply') if l_1_reply is missing else l_1_reply))))):
            pass
            t_5.append(
                '1',
            )
        return concat(t_5)
    context.exported_vars.add('vague')
    context.vars['vague'] = l_0_vague = Macro(environment, macro, 'vague', (), False, False, False, context.eval_ctx.autoescape)
    l_0_faulty = (environment.getattr((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule), 'finding') in ('nonconforming', 'not-as-shown'))
    context.vars['faulty'] = l_0_faulty
    context.exported_vars.add('faulty')
    def macro(l_1_situation, l_1_say):
        t_6 = []
        l_1_item = resolve('item')
        l_1_facts = resolve('facts')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_7 = []
            l_2_me = resolve('me')
            pass
            t_7.extend((
                str(environment.finalize((undefined(name='me') if l_2_me is missing else l_2_me))),
                '提出请求，是因为',
                str(environment.finalize(environment.call(context, environment.getattr(l_1_situation, 'reason')))),
                '。',
            ))
            if (undefined(name='faulty') if l_0_faulty is missing else l_0_faulty):
                pass
                t_7.extend((
                    '这与',
                    str(environment.finalize((undefined(name='me') if l_2_me is missing else l_2_me))),
                    '下单时怎样选择是两回事。',
                ))
            elif environment.call(context, (undefined(name='vague') if l_0_vague is missing else l_0_vague)):
                pass
                t_7.append(
                    '该答复没有指出哪一步操作有误。',
                )
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_6.append(environment.call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if environment.getattr((undefined(name='facts') if l_1_facts is missing else l_1_facts), 'seller_is_business'):
            pass
            def macro():
                t_8 = []
                l_2_shortage = resolve('shortage')
                l_2_order = resolve('order')
                l_2_ref = resolve('ref')
                l_2_chat = resolve('chat')
                l_2_cite = resolve('cite')
                pass
                if (((environment.getattr((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule), 'measure') == 'missing-share') and (undefined(name='shortage') if l_2_shortage is missing else l_2_shortage)) and environment.getattr((undefined(name='order') if l_2_order is missing else l_2_order), 'exhibits')):
                    pass
                    t_8.extend((
                        '订单记载的数额是',
                        str(environment.finalize(t_2(environment.getattr((undefined(name='shortage') if l_2_shortage is missing else l_2_shortage), 'due')))),
                        str(environment.finalize(environment.getattr((undefined(name='shortage') if l_2_shortage is missing else l_2_shortage), 'unit'))),
                        str(environment.finalize(environment.call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), environment.getattr((undefined(name='order') if l_2_order is missing else l_2_order), 'exhibits')))),
                        '。',
                    ))
                t_8.append(
                    '是否填错，请以订单提交时的记录核对',
                )
                if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                    pass
                    t_8.extend((
                        '（',
                        str(environment.finalize(environment.call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62))),
                        '）。',
                    ))
                else:
                    pass
                    t_8.extend((
                        '。依照',
                        str(environment.finalize(environment.call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62))),
                        '，在电子商务争议处理中，电子商务经营者应当提供原始合同和交易记录。',
                    ))
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_6.append(environment.call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_6)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_9 = []
        l_1_claim = resolve('claim')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='claim') if l_1_claim is missing else l_1_claim) != 'negotiate'):
            pass
            t_9.append(
                '如仍认为是我操作有误，请提供订单提交时的完整记录，并指出有误的一项',
            )
        return concat(t_9)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_10 = []
        l_1_claim = resolve('claim')
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='claim') if l_1_claim is missing else l_1_claim) != 'negotiate'):
            pass
            if (undefined(name='faulty') if l_0_faulty is missing else l_0_faulty):
                pass
                t_10.extend((
                    str(environment.finalize((undefined(name='me') if l_1_me is missing else l_1_me))),
                    '提出请求，是因为',
                    str(environment.finalize(environment.call(context, environment.getattr(l_1_situation, 'reason')))),
                    '，与下单时怎样选择是两回事',
                ))
            else:
                pass
                if environment.call(context, (undefined(name='vague') if l_0_vague is missing else l_0_vague)):
                    pass
                    t_10.extend((
                        str(environment.finalize((undefined(name='seller') if l_1_seller is missing else l_1_seller))),
                        '的答复没有指出哪一步操作有误；',
                    ))
                t_10.append(
                    '是否填错，以订单提交时的记录为准',
                )
        return concat(t_10)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=31&2=33&4=42&6=56&7=59&8=68&9=93&10=95&13=135&14=149'
