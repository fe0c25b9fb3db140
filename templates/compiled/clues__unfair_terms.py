# Made from templates/clues/unfair-terms.txt.j2 by make templates.
DIGEST = 'c8361a545144607aa45e7a7a04393288'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/unfair-terms.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/unfair-terms.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_2 = []
        pass
        t_2.append(
            '以格式条款排除退货、退款，涉嫌免除自身应当承担的责任',
        )
        return concat(t_2)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_3 = []
        l_1_cite = resolve('cite')
        l_1_facts = resolve('facts')
        l_1_seller = resolve('seller')
        l_1_ref = resolve('ref')
        l_1_rule = missing
        pass
        t_3.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'online-transaction-supervision', 21, item=1)),
            '，网络交易经营者的格式条款、通知、声明等，不得含有免除或者部分免除其对所提供的商品或者服务应当承担的退货、退还货款和服务费用等责任的内容。',
        ))
        l_1_rule = environment.getitem((undefined(name='facts') if l_1_facts is missing else l_1_facts).adverse_rules, 0)
        t_3.extend((
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '公布的',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, (undefined(name='rule') if l_1_rule is missing else l_1_rule))),
            '写明',
            printed(t_1((undefined(name='rule') if l_1_rule is missing else l_1_rule).text)),
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='rule') if l_1_rule is missing else l_1_rule).exhibits)),
            '。',
        ))
        return concat(t_3)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=21&3=30&4=40'
