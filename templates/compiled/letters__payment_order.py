# Made from templates/letters/payment-order.txt.j2 by make templates.
DIGEST = '4c1b3294619e4cfc428e610d5e39ca22'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/payment-order.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_title = resolve('title')
    l_0_paragraph = resolve('paragraph')
    l_0_minor = resolve('minor')
    l_0_heading = resolve('heading')
    l_0_item = resolve('item')
    l_0_namespace = resolve('namespace')
    l_0_happened = resolve('happened')
    l_0_fact = resolve('fact')
    l_0_exhibit_count = resolve('exhibit_count')
    l_0_exhibit_table = resolve('exhibit_table')
    l_0_addressee = resolve('addressee')
    l_0_signature = resolve('signature')
    l_0_say = l_0_story = l_0_court_says = l_0_shows = l_0_situation = l_0_ns = missing
    try:
        t_1 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_2 = environment.filters['yuan_formal']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'yuan_formal' found.")
    try:
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/payment-order.txt.j2').make_module(context.get_all(), True, {'court_says': l_0_court_says, 'ns': l_0_ns, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/payment-order.txt.j2').make_module(context.get_all(), True, {'court_says': l_0_court_says, 'ns': l_0_ns, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_court_says = context.vars['court_says'] = environment.get_template('court.txt.j2', 'letters/payment-order.txt.j2').make_module(context.get_all(), True, {'court_says': l_0_court_says, 'ns': l_0_ns, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('court_says')
    def macro(l_1_exhibit):
        t_4 = []
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        pass
        t_4.append(
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).shows, l_1_exhibit, (undefined(name='story') if l_0_story is missing else l_0_story))),
        )
        return concat(t_4)
    context.exported_vars.add('shows')
    context.vars['shows'] = l_0_shows = Macro(environment, macro, 'shows', ('exhibit',), False, False, False, context.eval_ctx.autoescape)
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/payment-order.txt.j2').make_module(context.get_all(), True, {'court_says': l_0_court_says, 'ns': l_0_ns, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    def macro():
        t_5 = []
        pass
        t_5.append(
            '支付令申请书',
        )
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_6 = []
        l_1_plaintiff = resolve('plaintiff')
        pass
        t_6.append(
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).plaintiff_person, (undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff))),
        )
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    if (undefined(name='minor') if l_0_minor is missing else l_0_minor):
        pass
        def macro():
            t_7 = []
            pass
            t_7.extend((
                '法定代理人：',
                printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).guardian)),
                '。',
            ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_8 = []
        l_1_seller = resolve('seller')
        pass
        t_8.append(
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).opponent, (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_9 = []
        pass
        t_9.append(
            '请求事项',
        )
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_10 = []
        l_1_seller = resolve('seller')
        l_1_plaintiff = resolve('plaintiff')
        l_1_remedy = resolve('remedy')
        pass
        t_10.extend((
            '请求向',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '发出支付令，督促',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '给付',
            printed((undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff)),
            '退款',
            printed(t_2((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            '。',
        ))
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    def macro():
        t_11 = []
        l_1_seller = resolve('seller')
        pass
        t_11.extend((
            '申请费由',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '负担。',
        ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    def macro():
        t_12 = []
        pass
        t_12.append(
            '事实与理由',
        )
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_13(fiter):
        for l_1_entry in fiter:
            if ((l_1_entry.kind in ('purchase', 'payment', 'contact')) or (l_1_entry.at == (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at)):
                yield l_1_entry
    for l_1_entry in t_13((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
        _loop_vars = {}
        pass
        def macro():
            t_14 = []
            l_2_order = resolve('order')
            pass
            t_14.extend((
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            if ((l_1_entry.kind == 'purchase') and (not t_3((undefined(name='order') if l_2_order is missing else l_2_order).promise))):
                pass
                t_14.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    def macro():
        t_15 = []
        l_1_plaintiff = resolve('plaintiff')
        l_1_remedy = resolve('remedy')
        pass
        t_15.extend((
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).admitted)),
            '款项至今没有给付；',
            printed((undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff)),
            '的债权已经到期，数额确定，为',
            printed(t_1((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount)),
            '。',
        ))
        return concat(t_15)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    def macro():
        t_16 = []
        l_1_cite = resolve('cite')
        l_1_plaintiff = resolve('plaintiff')
        l_1_seller = resolve('seller')
        pass
        t_16.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', 579)),
            '，当事人一方未支付价款、报酬、租金、利息，或者不履行其他金钱债务的，对方可以请求其支付。依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-procedure-law', 225)),
            '，债权人请求债务人给付金钱，与债务人没有其他债务纠纷，且支付令能够送达债务人的，可以申请支付令。',
            printed((undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff)),
            '与',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '没有其他债务纠纷，对',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '没有对待给付义务，支付令能够送达',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '，未申请诉前保全。',
        ))
        return concat(t_16)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    if (undefined(name='exhibit_count') if l_0_exhibit_count is missing else l_0_exhibit_count):
        pass
        def macro():
            t_17 = []
            pass
            t_17.append(
                '证据',
            )
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
        yield printed(call(context, (undefined(name='exhibit_table') if l_0_exhibit_table is missing else l_0_exhibit_table), (undefined(name='shows') if l_0_shows is missing else l_0_shows)))
    def macro():
        t_18 = []
        l_1_debtor_court = resolve('debtor_court')
        pass
        t_18.append(
            printed((undefined(name='debtor_court') if l_1_debtor_court is missing else l_1_debtor_court)),
        )
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='addressee') if l_0_addressee is missing else l_0_addressee), caller=caller)
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), ('申请人（法定代理人签名）：' if (undefined(name='minor') if l_0_minor is missing else l_0_minor) else '申请人（签名）：'), by_hand=True))

blocks = {}
debug_info = '2=44&3=46&4=48&5=50&6=61&7=63&8=72&9=82&10=95&11=105&12=114&13=134&14=146&15=155&16=158&17=165&18=184&20=186&21=202&22=210&23=212&24=214&21=225&26=226&27=228&28=237&30=238&31=248'
