package org.partnerstrategy.design.tests.specification;

import java.util.List;
import java.util.regex.Pattern;

/** Every expression is well written in a language that Sirius still has, or is empty or a number. */
final class KnownLanguages implements SpecificationCheck {

    private static final Pattern KNOWN = Pattern.compile(
            "(var|feature):\\w+|service:(\\w+\\.)?\\w+(\\([^()]*\\))?|aql:.+|\\d*", Pattern.DOTALL);

    @Override
    public List<String> problems(Specification specification) {
        return specification.expressions().filter(setting -> !KNOWN.matcher(setting.value()).matches())
                .map(setting -> setting.problem("no language of expressions")).toList();
    }
}
