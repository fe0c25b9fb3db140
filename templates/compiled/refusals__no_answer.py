# Made from templates/refusals/no-answer.txt.j2 by make templates.
DIGEST = 'd4945d49b208fe9a1cc4b98623ef382c'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/no-answer.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_heading_text = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/no-answer.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_2 = []
        pass
        t_2.append(
            '尚未答复的问题',
        )
        return concat(t_2)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_3 = []
        l_1_facts = resolve('facts')
        l_1_item = resolve('item')
        l_1_by_platform = resolve('by_platform')
        l_1_chat = resolve('chat')
        l_1_asked = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        l_1_asked = (undefined(name='facts') if l_1_facts is missing else l_1_facts).refused.at
        def macro():
            t_4 = []
            l_2_today = resolve('today')
            l_2_me = resolve('me')
            pass
            if ((not t_1((undefined(name='asked') if l_1_asked is missing else l_1_asked))) and ((undefined(name='asked') if l_1_asked is missing else l_1_asked).day < (undefined(name='today') if l_2_today is missing else l_2_today))):
                pass
                t_4.extend((
                    '从',
                    printed(call(context, l_1_say.on, (undefined(name='asked') if l_1_asked is missing else l_1_asked).day)),
                    '提出请求到今天，已经',
                    printed(((undefined(name='today') if l_2_today is missing else l_2_today) - (undefined(name='asked') if l_1_asked is missing else l_1_asked).day).days),
                    '天，没有收到答复。',
                ))
            else:
                pass
                t_4.extend((
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '提出的请求，没有收到答复。',
                ))
            t_4.extend((
                printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                '提出请求，是因为',
                printed(call(context, l_1_situation.reason)),
                '。',
            ))
            return concat(t_4)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_3.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (call(context, l_1_say.owed) and (not (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))):
            pass
            def macro():
                t_5 = []
                pass
                if (undefined(name='chat') if l_1_chat is missing else l_1_chat):
                    pass
                    t_5.extend((
                        printed(call(context, l_1_say.agreement)),
                        '。',
                    ))
                else:
                    pass
                    template = environment.get_template('grounds/promised-refund.txt.j2', 'refusals/no-answer.txt.j2')
                    gen = template.root_render_func(template.new_context(context.get_all(), True, {'asked': l_1_asked, 'say': l_1_say, 'situation': l_1_situation, 'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'points': l_0_points}))
                    try:
                        for event in gen:
                            t_5.append(event)
                    finally: gen.close()
                return concat(t_5)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_3.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        elif ((undefined(name='facts') if l_1_facts is missing else l_1_facts).seller_is_business and (not (undefined(name='chat') if l_1_chat is missing else l_1_chat))):
            pass
            def macro():
                t_6 = []
                l_2_cite = resolve('cite')
                pass
                t_6.extend((
                    '依照',
                    printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 59)),
                    '，电子商务经营者应当建立便捷、有效的投诉、举报机制，公开投诉、举报方式等信息，及时受理并处理投诉、举报。',
                ))
                return concat(t_6)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_3.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_3)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_7 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_7.append(
            '如不同意，请说明理由和所依据的规则',
        )
        return concat(t_7)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_8 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        return concat(t_8)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=21&3=30&4=42&5=43&6=72&7=74&8=94&9=96&12=111&13=122'
