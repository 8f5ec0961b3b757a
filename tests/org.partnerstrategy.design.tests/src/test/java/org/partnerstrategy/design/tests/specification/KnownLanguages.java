/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
