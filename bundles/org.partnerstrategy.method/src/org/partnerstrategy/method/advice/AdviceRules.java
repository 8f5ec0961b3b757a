package org.partnerstrategy.method.advice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.Relation;

/** The rules that suggest how relations should develop (handbook, step 3). The first that answers gives the advice. */
public final class AdviceRules {

    private static final AdviceRules STANDARD = new AdviceRules(List.of(new RuleZ1(), new RuleZ2(), new RuleZ3(),
            new RuleY1(), new RuleY2(), new RuleX1(), new RuleX2(), new RuleX3(), new RuleK1()));

    /** Where plug-ins add rules. */
    private static final String POINT = "org.partnerstrategy.method.adviceRules";

    private final List<AdviceRule> rules;

    private AdviceRules(Collection<AdviceRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules Z1 to K1, of which always exactly one answers. */
    public static AdviceRules standard() {
        return STANDARD;
    }

    /** The standard rules with those of the installed plug-ins. */
    public static AdviceRules installed() {
        return Installed.RULES;
    }

    /** The standard rules with those that plug-ins declare. */
    public static AdviceRules including(Extensions plugIns) {
        AdviceRules rules = STANDARD;
        for (Extension<AdviceRule> extension : plugIns.implementing(AdviceRule.class)) {
            rules = rules.with(new ContributedRule(extension, rules.rule(extension.id())));
        }
        return rules;
    }

    private Optional<AdviceRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** These rules with one more: in the place of the rule with the same identity, otherwise before all others. */
    public AdviceRules with(AdviceRule rule) {
        LinkedHashMap<String, AdviceRule> all = new LinkedHashMap<>();
        rules.forEach(known -> all.put(known.id(), known));
        if (all.put(rule.id(), rule) == null) {
            all.putFirst(rule.id(), rule);
        }
        return new AdviceRules(all.values());
    }

    /**
     * The advice on a relation of a strategy; none when nobody has assessed it, or when a rule that took the place of a
     * standard one leaves it without an answer.
     */
    public Optional<Advice> advise(Relation relation) {
        return Situation.of(relation).flatMap(this::advise);
    }

    /**
     * The advice in a situation, which may be one that is only considered, as {@link Situation#at} makes it; none when
     * a rule that took the place of a standard one leaves it without an answer.
     */
    public Optional<Advice> advise(Situation situation) {
        return rules.stream().map(rule -> rule.advise(situation)).flatMap(Optional::stream).findFirst();
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final AdviceRules RULES = including(Extensions.at(POINT));
    }
}
