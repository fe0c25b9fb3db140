# Made from templates/refusals/passed-on.txt.j2 by make templates.
DIGEST = 'ef0c460c8c29294bc17997be875b9c6f'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/passed-on.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_by_platform = resolve('by_platform')
    l_0_say = l_0_heading_text = l_0_breached = l_0_points = l_0_demand = l_0_brief = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/passed-on.txt.j2').make_module(context.get_all(), True, {'breached': l_0_breached, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '应当由谁处理',
        )
        return concat(t_1)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    l_0_breached = ((not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform)) and (undefined(name='say') if l_0_say is missing else l_0_say).breached)
    context.vars['breached'] = l_0_breached
    context.exported_vars.add('breached')
    def macro(l_1_situation, l_1_say):
        t_2 = []
        l_1_item = resolve('item')
        l_1_chat = resolve('chat')
        l_1_grounds = resolve('grounds')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_3 = []
            l_2_facts = resolve('facts')
            l_2_me = resolve('me')
            l_2_seller = resolve('seller')
            l_2_platform = resolve('platform')
            l_2_situation_rule = resolve('situation_rule')
            pass
            if (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform):
                pass
                if (undefined(name='facts') if l_2_facts is missing else l_2_facts).asked_seller:
                    pass
                    t_3.extend((
                        printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                        '已经联系',
                        printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                        '，问题没有解决，',
                    ))
                t_3.extend((
                    '请',
                    printed((undefined(name='platform') if l_2_platform is missing else l_2_platform)),
                    '核对交易记录并处理。',
                ))
            else:
                pass
                t_3.extend((
                    '这笔交易是',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '与',
                    printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                    '之间的，请',
                    printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                    '直接处理。',
                ))
            t_3.extend((
                printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                '提出请求，是因为',
                printed(call(context, l_1_situation.reason)),
                '。',
            ))
            if (('确认收货' in ((undefined(name='facts') if l_2_facts is missing else l_2_facts).refused.reply or '')) and ((undefined(name='situation_rule') if l_2_situation_rule is missing else l_2_situation_rule).fault in ('nonconforming', 'not-as-shown', 'short'))):
                pass
                t_3.append(
                    '确认收货，不等于认可商品与约定或者说明相符。',
                )
            return concat(t_3)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_2.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        t_2.append(
            printed((call(context, l_1_say.sent_back) if (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform)) else cond_expr_undefined("the inline if-expression on line 7 in 'refusals/passed-on.txt.j2' evaluated to false and no else section was defined."))),
        )
        if (undefined(name='breached') if l_0_breached is missing else l_0_breached):
            pass
            def macro():
                t_4 = []
                l_2_cite = resolve('cite')
                l_2_seller = resolve('seller')
                l_2_me = resolve('me')
                pass
                if (not (undefined(name='chat') if l_1_chat is missing else l_1_chat)):
                    pass
                    t_4.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 593)),
                        '，当事人一方因第三人的原因造成违约的，应当依法向对方承担违约责任；该方与第三人之间的纠纷，依照法律规定或者按照约定处理。',
                    ))
                t_4.extend((
                    '上游、渠道等第三人的原因，不影响',
                    printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                    '向',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '承担责任',
                ))
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_4.extend((
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 593)),
                        '）',
                    ))
                t_4.append(
                    '。',
                )
                return concat(t_4)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_2.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif ((not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform)) and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))):
            pass
            for l_2_ground in (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds)[:1]:
                _loop_vars = {}
                pass
                def macro():
                    t_5 = []
                    pass
                    template = environment.get_or_select_template(str_join(('grounds/', l_2_ground.id, '.txt.j2', )), 'refusals/passed-on.txt.j2')
                    gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_2_ground, 'say': l_1_say, 'situation': l_1_situation, 'breached': l_0_breached, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points}))
                    try:
                        for event in gen:
                            t_5.append(event)
                    finally: gen.close()
                    return concat(t_5)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_2.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
            l_2_ground = missing
        return concat(t_2)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_6 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_6.append(
            '如认为应由他人负责，请告知其名称、联系方式和依据',
        )
        return concat(t_6)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_7 = []
        l_1_cite = resolve('cite')
        l_1_you = resolve('you')
        l_1_me = resolve('me')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (undefined(name='breached') if l_0_breached is missing else l_0_breached):
            pass
            t_7.extend((
                '依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 593)),
                '，当事人一方因第三人的原因造成违约的，应当依法向对方承担违约责任；上游、渠道等第三人的原因，不影响',
                printed((undefined(name='you') if l_1_you is missing else l_1_you)),
                '向',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '承担责任',
            ))
        return concat(t_7)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=14&2=16&4=25&5=28&6=38&7=87&8=89&9=91&10=124&11=126&14=145&15=156'
