package org.partnerstrategy.method.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * A plug-in's rule.
 *
 * @param extension the rule
 * @param replaced the rule whose place it takes, if it does; it checks again once the extension is switched off
 */
record ContributedRule(Extension<ValidationRule> extension, Optional<ValidationRule> replaced)
        implements ValidationRule {

    @Override
    public String id() {
        return extension.id();
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        List<Finding> findings = extension.ask(rule -> rule.check(strategy).map(ContributedRule::complete).toList())
                .orElse(List.of());
        return extension.isOff() ? replaced.stream().flatMap(rule -> rule.check(strategy))
                : findings.stream().map(this::guarded);
    }

    /** A finding whose text is missing shall fail here, not where it is shown. */
    private static Finding complete(Finding finding) {
        finding.explanation().text().in(Locale.ENGLISH);
        finding.quickFix().ifPresent(fix -> fix.label().in(Locale.ENGLISH));
        return finding;
    }

    /** A change of the strategy stays in the caller's thread. */
    private Finding guarded(Finding finding) {
        return finding.quickFix().map(fix -> finding.with(new QuickFix(fix.label(), () -> extension.askHere(rule -> {
            fix.apply();
            return null;
        })))).orElse(finding);
    }
}
