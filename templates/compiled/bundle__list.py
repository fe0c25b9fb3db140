# Made from templates/bundle/list.txt.j2 by make templates.
DIGEST = 'd3b7e5f3276200ab8ad02ef5c518b717'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'bundle/list.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_case = resolve('case')
    l_0_title = resolve('title')
    l_0_order = resolve('order')
    l_0_heading = resolve('heading')
    l_0_paragraph = resolve('paragraph')
    l_0_namespace = resolve('namespace')
    l_0_ns = resolve('ns')
    l_0_slots = resolve('slots')
    l_0_table = resolve('table')
    l_0_happened = resolve('happened')
    l_0_all_numbered = resolve('all_numbered')
    l_0_pages = resolve('pages')
    l_0_story = l_0_situation = l_0_court_says = l_0_say = l_0_numbered = l_0_bought = l_0_act = l_0_stated = l_0_searched = l_0_years = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
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
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_5 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_6 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    try:
        t_7 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_8 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_9 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'bundle/list.txt.j2').make_module(context.get_all(), True, {'act': l_0_act, 'bought': l_0_bought, 'court_says': l_0_court_says, 'ns': l_0_ns, 'numbered': l_0_numbered, 'say': l_0_say, 'searched': l_0_searched, 'situation': l_0_situation, 'stated': l_0_stated, 'story': l_0_story, 'years': l_0_years})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'bundle/list.txt.j2').make_module(context.get_all(), True, {'act': l_0_act, 'bought': l_0_bought, 'court_says': l_0_court_says, 'ns': l_0_ns, 'numbered': l_0_numbered, 'say': l_0_say, 'searched': l_0_searched, 'situation': l_0_situation, 'stated': l_0_stated, 'story': l_0_story, 'years': l_0_years})
    context.exported_vars.discard('situation')
    l_0_court_says = context.vars['court_says'] = environment.get_template('court.txt.j2', 'bundle/list.txt.j2').make_module(context.get_all(), True, {'act': l_0_act, 'bought': l_0_bought, 'court_says': l_0_court_says, 'ns': l_0_ns, 'numbered': l_0_numbered, 'say': l_0_say, 'searched': l_0_searched, 'situation': l_0_situation, 'stated': l_0_stated, 'story': l_0_story, 'years': l_0_years})
    context.exported_vars.discard('court_says')
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'bundle/list.txt.j2').make_module(context.get_all(), True, {'act': l_0_act, 'bought': l_0_bought, 'court_says': l_0_court_says, 'ns': l_0_ns, 'numbered': l_0_numbered, 'say': l_0_say, 'searched': l_0_searched, 'situation': l_0_situation, 'stated': l_0_stated, 'story': l_0_story, 'years': l_0_years})
    context.exported_vars.discard('say')
    def macro(l_1_names):
        t_10 = []
        l_1_exhibit_numbers = resolve('exhibit_numbers')
        if l_1_names is missing:
            l_1_names = undefined("parameter 'names' was not provided", name='names')
        pass
        t_10.append(
            printed((t_1(context.eval_ctx, call(context, (undefined(name='exhibit_numbers') if l_1_exhibit_numbers is missing else l_1_exhibit_numbers), l_1_names), '、') or '—')),
        )
        return concat(t_10)
    context.exported_vars.add('numbered')
    context.vars['numbered'] = l_0_numbered = Macro(environment, macro, 'numbered', ('names',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_11 = []
        l_1_term = resolve('term')
        l_1_buyer = resolve('buyer')
        l_1_paid = l_1_method = l_1_payee = missing
        pass
        l_1_paid = (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0) if (undefined(name='case') if l_0_case is missing else l_0_case).payment else None)
        l_1_method = (call(context, (undefined(name='term') if l_1_term is missing else l_1_term), 'payment-method', (undefined(name='paid') if l_1_paid is missing else l_1_paid).method) if ((not t_9((undefined(name='paid') if l_1_paid is missing else l_1_paid))) and ((undefined(name='paid') if l_1_paid is missing else l_1_paid).method not in (None, 'other'))) else '')
        l_1_payee = ((((undefined(name='case') if l_0_case is missing else l_0_case).merchant.name or (undefined(name='case') if l_0_case is missing else l_0_case).merchant.registered_name) or ((undefined(name='paid') if l_1_paid is missing else l_1_paid).payee if (not t_9((undefined(name='paid') if l_1_paid is missing else l_1_paid))) else None)) or '')
        if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal'):
            pass
            t_11.extend((
                printed((undefined(name='payee') if l_1_payee is missing else l_1_payee)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).debited)),
                '，项目为',
                printed((undefined(name='order') if l_0_order is missing else l_0_order).item),
            ))
        else:
            pass
            t_11.extend((
                printed((undefined(name='buyer') if l_1_buyer is missing else l_1_buyer)),
                printed((str_join(('用', (undefined(name='method') if l_1_method is missing else l_1_method), )) if (undefined(name='method') if l_1_method is missing else l_1_method) else cond_expr_undefined("the inline if-expression on line 13 in 'bundle/list.txt.j2' evaluated to false and no else section was defined."))),
                printed((str_join(('向', (undefined(name='payee') if l_1_payee is missing else l_1_payee), )) if (undefined(name='payee') if l_1_payee is missing else l_1_payee) else cond_expr_undefined("the inline if-expression on line 13 in 'bundle/list.txt.j2' evaluated to false and no else section was defined."))),
                printed((call(context, (undefined(name='say') if l_0_say is missing else l_0_say).verb) if (not t_9((undefined(name='paid') if l_1_paid is missing else l_1_paid))) else '支付')),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).paid_amount)),
                '，购买',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).counted_item)),
            ))
        if (not t_9((undefined(name='order') if l_0_order is missing else l_0_order).number)):
            pass
            t_11.extend((
                '，订单号',
                printed((undefined(name='order') if l_0_order is missing else l_0_order).number),
            ))
        return concat(t_11)
    context.exported_vars.add('bought')
    context.vars['bought'] = l_0_bought = Macro(environment, macro, 'bought', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_fact):
        t_12 = []
        l_1_me = resolve('me')
        if l_1_fact is missing:
            l_1_fact = undefined("parameter 'fact' was not provided", name='fact')
        pass
        if (l_1_fact.kind == 'purchase'):
            pass
            t_12.append(
                printed(call(context, (undefined(name='bought') if l_0_bought is missing else l_0_bought))),
            )
        elif (l_1_fact.kind == 'payment'):
            pass
            t_12.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_1_fact.record)),
            )
        elif (l_1_fact.kind == 'shown-delivered'):
            pass
            t_12.append(
                '订单页显示已发货',
            )
        elif (l_1_fact.kind == 'event'):
            pass
            t_12.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_fact.record)),
            )
        elif (l_1_fact.kind == 'found'):
            pass
            t_12.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        else:
            pass
            t_12.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_fact.record, (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        return concat(t_12)
    context.exported_vars.add('act')
    context.vars['act'] = l_0_act = Macro(environment, macro, 'act', ('fact',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_each, l_1_leads):
        t_13 = []
        l_1_me = resolve('me')
        l_1_value = missing
        if l_1_each is missing:
            l_1_each = undefined("parameter 'each' was not provided", name='each')
        if l_1_leads is missing:
            l_1_leads = undefined("parameter 'leads' was not provided", name='leads')
        pass
        l_1_value = (t_7(l_1_each.value) if (l_1_each.field.key in ('paid_at', 'placed_at')) else (t_8(l_1_each.value) if (l_1_each.field.key in ('amount', 'price')) else str_join((l_1_each, '', ))))
        if (l_1_leads and (l_1_each.field.key in ('amount', 'price', 'item', 'paid_at', 'method'))):
            pass
            t_13.append(
                printed((undefined(name='value') if l_1_value is missing else l_1_value)),
            )
        else:
            pass
            t_13.extend((
                printed((str_join(((undefined(name='me') if l_1_me is missing else l_1_me), '的账号', )) if (l_1_each.field.key == 'account') else l_1_each.field.zh)),
                printed(('：' if (l_1_each.field.key not in ('paid_at', 'placed_at', 'amount', 'price')) else cond_expr_undefined("the inline if-expression on line 28 in 'bundle/list.txt.j2' evaluated to false and no else section was defined."))),
                printed((undefined(name='value') if l_1_value is missing else l_1_value)),
            ))
        return concat(t_13)
    context.exported_vars.add('stated')
    context.vars['stated'] = l_0_stated = Macro(environment, macro, 'stated', ('each', 'leads'), False, False, False, context.eval_ctx.autoescape)
    l_0_searched = ((['支付单号'] if t_3(context.eval_ctx, t_5(context, (undefined(name='case') if l_0_case is missing else l_0_case).payment, 'transaction_number')) else []) + (['商户单号'] if t_3(context.eval_ctx, t_5(context, (undefined(name='case') if l_0_case is missing else l_0_case).payment, 'merchant_order_number')) else []))
    context.vars['searched'] = l_0_searched
    context.exported_vars.add('searched')
    def macro():
        t_14 = []
        pass
        t_14.append(
            '经过与证据清单',
        )
        return concat(t_14)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    if t_9((undefined(name='order') if l_0_order is missing else l_0_order).number):
        pass
        def macro():
            t_15 = []
            pass
            t_15.append(
                '这笔交易',
            )
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
        def macro():
            t_16 = []
            pass
            t_16.extend((
                printed(('付款后没有生成订单' if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'charged-without-order') else ('这笔付款没有订单号' if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'unauthorised-payment') else ('这笔交易没有订单号' if ((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'private-transfer') else '没有找到订单号')))),
                '。凭下列信息可以核对',
                printed((str_join(('；其中', t_1(context.eval_ctx, (undefined(name='searched') if l_0_searched is missing else l_0_searched), '、'), '可以在支付机构和收款方的交易记录中检索', )) if (undefined(name='searched') if l_0_searched is missing else l_0_searched) else cond_expr_undefined("the inline if-expression on line 36 in 'bundle/list.txt.j2' evaluated to false and no else section was defined."))),
                '。',
            ))
            return concat(t_16)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), rows=[])
        context.vars['ns'] = l_0_ns
        context.exported_vars.add('ns')
        l_1_loop = missing
        for l_1_slot, l_1_loop in LoopContext((undefined(name='slots') if l_0_slots is missing else l_0_slots), undefined):
            l_1_SLOTS = resolve('SLOTS')
            _loop_vars = {}
            pass
            if not isinstance(l_0_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_ns['told'] = []
            l_2_loop = missing
            for l_2_each, l_2_loop in LoopContext(l_1_slot.values, undefined):
                _loop_vars = {}
                pass
                if not isinstance(l_0_ns, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_0_ns['told'] = ((undefined(name='ns') if l_0_ns is missing else l_0_ns).told + [call(context, (undefined(name='stated') if l_0_stated is missing else l_0_stated), l_2_each, l_2_loop.first)])
            l_2_loop = l_2_each = missing
            if not isinstance(l_0_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_ns['rows'] = ((undefined(name='ns') if l_0_ns is missing else l_0_ns).rows + [[environment.getitem((undefined(name='SLOTS') if l_1_SLOTS is missing else l_1_SLOTS), l_1_slot.rule.code), (t_1(context.eval_ctx, (undefined(name='ns') if l_0_ns is missing else l_0_ns).told, '；') or '待补充'), call(context, (undefined(name='numbered') if l_0_numbered is missing else l_0_numbered), l_1_slot.exhibits)]])
        l_1_loop = l_1_slot = l_1_SLOTS = missing
        yield printed(call(context, (undefined(name='table') if l_0_table is missing else l_0_table), '', ['事项', '内容', '证据'], (undefined(name='ns') if l_0_ns is missing else l_0_ns).rows, [3, 13, 3], []))
    l_0_years = t_3(context.eval_ctx, t_6(environment, t_4(context, t_5(context, (undefined(name='happened') if l_0_happened is missing else l_0_happened), 'at'), attribute='at.day.year')))
    context.vars['years'] = l_0_years
    context.exported_vars.add('years')
    def macro():
        t_17 = []
        pass
        t_17.extend((
            '经过',
            printed((str_join(('（', environment.getitem((undefined(name='years') if l_0_years is missing else l_0_years), 0), '年）', )) if (t_2((undefined(name='years') if l_0_years is missing else l_0_years)) == 1) else cond_expr_undefined("the inline if-expression on line 48 in 'bundle/list.txt.j2' evaluated to false and no else section was defined."))),
        ))
        return concat(t_17)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), rows=[])
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    for l_1_fact in (undefined(name='happened') if l_0_happened is missing else l_0_happened):
        l_1_on = missing
        _loop_vars = {}
        pass
        l_1_on = (str_join((l_1_fact.at.day, '', ))[(5 if (t_2((undefined(name='years') if l_0_years is missing else l_0_years)) == 1) else 0):] if l_1_fact.at else '')
        _loop_vars['on'] = l_1_on
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['rows'] = ((undefined(name='ns') if l_0_ns is missing else l_0_ns).rows + [[(undefined(name='on') if l_1_on is missing else l_1_on), (t_7(l_1_fact.at, l_1_fact.at) if (l_1_fact.at and l_1_fact.at.clock) else ''), call(context, (undefined(name='act') if l_0_act is missing else l_0_act), l_1_fact), call(context, (undefined(name='numbered') if l_0_numbered is missing else l_0_numbered), l_1_fact.exhibits)]])
    l_1_fact = l_1_on = missing
    yield printed(call(context, (undefined(name='table') if l_0_table is missing else l_0_table), '', ['日期', '时刻', '经过', '证据'], (undefined(name='ns') if l_0_ns is missing else l_0_ns).rows, [4, 3, 14, 3], []))
    def macro():
        t_18 = []
        pass
        t_18.append(
            '证据',
        )
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), numbered=True, caller=caller)
    def macro():
        t_19 = []
        l_1_me = resolve('me')
        l_1_changed = resolve('changed')
        pass
        t_19.extend((
            '原件由',
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '保存，可以当面出示。',
        ))
        if (undefined(name='changed') if l_1_changed is missing else l_1_changed):
            pass
            t_19.append(
                '图片去掉了附带信息，文本作了遮盖；每份的SHA-256见“清单.csv”。',
            )
        return concat(t_19)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), rows=[])
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    for (l_1_number, l_1_exhibit) in (undefined(name='all_numbered') if l_0_all_numbered is missing else l_0_all_numbered):
        l_1_files = resolve('files')
        _loop_vars = {}
        pass
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['rows'] = ((undefined(name='ns') if l_0_ns is missing else l_0_ns).rows + [[l_1_number, (l_1_exhibit.title or l_1_exhibit.id), call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).shows, l_1_exhibit, (undefined(name='story') if l_0_story is missing else l_0_story)), (call(context, (undefined(name='pages') if l_0_pages is missing else l_0_pages).get, l_1_number, '') if (undefined(name='pages') if l_0_pages is missing else l_0_pages) else call(context, (undefined(name='files') if l_1_files is missing else l_1_files).get, l_1_number, '没有附文件'))]])
    l_1_number = l_1_exhibit = l_1_files = missing
    if (undefined(name='pages') if l_0_pages is missing else l_0_pages):
        pass
        yield printed(call(context, (undefined(name='table') if l_0_table is missing else l_0_table), '', ['序号', '证据名称', '证明的事实', '页码'], (undefined(name='ns') if l_0_ns is missing else l_0_ns).rows, [2, 6, 11, 3], []))
    else:
        pass
        yield printed(call(context, (undefined(name='table') if l_0_table is missing else l_0_table), '', ['序号', '证据名称', '证明的事实', '文件'], (undefined(name='ns') if l_0_ns is missing else l_0_ns).rows, [2, 5, 7, 7], []))

blocks = {}
debug_info = '2=80&3=82&4=84&5=86&6=88&8=100&9=106&10=107&11=108&12=109&13=120&14=128&16=137&17=143&18=148&19=153&20=158&21=163&22=171&25=176&26=185&27=186&28=194&31=201&33=204&34=213&35=215&36=224&37=236&38=240&39=246&40=248&41=257&43=259&47=260&48=263&49=273&50=276&51=280&52=284&54=286&56=287&57=296&58=314&59=317&60=323&62=325&63=327&65=330'
