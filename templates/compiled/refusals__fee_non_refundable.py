# Made from templates/refusals/fee-non-refundable.txt.j2 by make templates.
DIGEST = 'fdc5e067a6c4a8157546106e023fa592'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/fee-non-refundable.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_problem = resolve('problem')
    l_0_situation_rule = resolve('situation_rule')
    l_0_say = l_0_heading_text = l_0_breached = l_0_kept = l_0_points = l_0_demand = l_0_brief = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/fee-non-refundable.txt.j2').make_module(context.get_all(), True, {'breached': l_0_breached, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'kept': l_0_kept, 'points': l_0_points, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.append(
            str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'objection'), '手续费不退'))),
        )
        return concat(t_1)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    l_0_breached = ((environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'situation') not in ('cancel-undelivered', 'cancel-unused', 'service-not-started', 'own-mistake')) and (environment.getattr((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule), 'finding') in ('nothing-received', 'late', 'nonconforming', 'not-as-shown', 'short')))
    context.vars['breached'] = l_0_breached
    context.exported_vars.add('breached')
    def macro():
        t_2 = []
        l_1_facts = resolve('facts')
        l_1_me = resolve('me')
        pass
        if (environment.getattr((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule), 'measure') == 'fee'):
            pass
            if ((environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'refunded') and environment.getattr((undefined(name='facts') if l_1_facts is missing else l_1_facts), 'paid')) and ((environment.getattr((undefined(name='facts') if l_1_facts is missing else l_1_facts), 'paid') - environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'refunded')) == environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'fee'))):
                pass
                t_2.extend((
                    str(environment.finalize((undefined(name='me') if l_1_me is missing else l_1_me))),
                    '支付',
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'money'), environment.getattr((undefined(name='facts') if l_1_facts is missing else l_1_facts), 'paid')))),
                    '，退回',
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'money'), environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'refunded')))),
                    '，少退',
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'money'), environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'fee')))),
                ))
            elif environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'fee'):
                pass
                t_2.extend((
                    '退款时扣除了',
                    str(environment.finalize(environment.call(context, environment.getattr((undefined(name='say') if l_0_say is missing else l_0_say), 'money'), environment.getattr((undefined(name='problem') if l_0_problem is missing else l_0_problem), 'fee')))),
                ))
        return concat(t_2)
    context.exported_vars.add('kept')
    context.vars['kept'] = l_0_kept = Macro(environment, macro, 'kept', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_3 = []
        l_1_item = resolve('item')
        l_1_facts = resolve('facts')
        l_1_reply_states_basis = resolve('reply_states_basis')
        l_1_chat = resolve('chat')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        if (undefined(name='breached') if l_0_breached is missing else l_0_breached):
            pass
            def macro():
                t_4 = []
                l_2_me = resolve('me')
                l_2_cite = resolve('cite')
                pass
                t_4.extend((
                    str(environment.finalize((undefined(name='me') if l_2_me is missing else l_2_me))),
                    '提出请求，是因为',
                    str(environment.finalize(environment.call(context, environment.getattr(l_1_situation, 'reason')))),
                    '，不是',
                    str(environment.finalize((undefined(name='me') if l_2_me is missing else l_2_me))),
                    '改变主意。',
                ))
                if (not (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
                    pass
                    t_4.extend((
                        '依照',
                        str(environment.finalize(environment.call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', [[566, 2], 584]))),
                        '，合同因违约解除的，解除权人可以请求违约方承担违约责任，但是当事人另有约定的除外；损失赔偿额应当相当于因违约所造成的损失。',
                    ))
                return concat(t_4)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_3.append(environment.call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif environment.call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept)):
            pass
            def macro():
                t_5 = []
                pass
                t_5.extend((
                    str(environment.finalize(environment.call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept)))),
                    '。',
                ))
                if (not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)):
                    pass
                    t_5.append(
                        '该答复没有说明收取手续费依据哪一条规则，也没有说明下单前在哪里标明。',
                    )
                return concat(t_5)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_3.append(environment.call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((not (undefined(name='breached') if l_0_breached is missing else l_0_breached)) and environment.getattr((undefined(name='facts') if l_1_facts is missing else l_1_facts), 'seller_is_business')):
            pass
            def macro():
                t_6 = []
                l_2_cite = resolve('cite')
                pass
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_6.extend((
                        '没有标明的费用，不得收取（',
                        str(environment.finalize(environment.call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'price-law', 13, 2))),
                        '）。',
                    ))
                else:
                    pass
                    t_6.extend((
                        '依照',
                        str(environment.finalize(environment.call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'price-law', 13, 2))),
                        '，经营者不得收取任何未予标明的费用。',
                    ))
                return concat(t_6)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_3.append(environment.call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if ((not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)) and ((undefined(name='breached') if l_0_breached is missing else l_0_breached) or (not environment.call(context, (undefined(name='kept') if l_0_kept is missing else l_0_kept))))):
            pass
            def macro():
                t_7 = []
                pass
                t_7.append(
                    '该答复没有说明收取手续费依据哪一条规则，也没有说明下单前在哪里标明。',
                )
                return concat(t_7)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_3.append(environment.call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif ((undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis) and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))):
            pass
            def macro():
                t_8 = []
                pass
                t_8.append(
                    '请出示下单前标明这项费用的页面。',
                )
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_3.append(environment.call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_3)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_9 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_9.append(
            '如仍不退还，请告知收费的规则名称、条款、计算方法，以及下单前标明这项费用的页面',
        )
        return concat(t_9)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_10 = []
        l_1_reply_states_basis = resolve('reply_states_basis')
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (not (undefined(name='reply_states_basis') if l_1_reply_states_basis is missing else l_1_reply_states_basis)):
            pass
            t_10.extend((
                str(environment.finalize((undefined(name='seller') if l_1_seller is missing else l_1_seller))),
                '的答复没有说明收取手续费依据哪一条规则，也没有说明下单前在哪里标明',
            ))
        return concat(t_10)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=14&2=16&4=25&6=28&7=33&8=35&9=46&12=55&13=66&14=68&15=91&16=93&18=108&19=110&21=131&23=156&24=167'
