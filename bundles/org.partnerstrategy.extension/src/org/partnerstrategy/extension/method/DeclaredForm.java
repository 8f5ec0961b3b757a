/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.FormKind;

/** Reads a form of relation (handbook, step 1, third column) from the attributes that a plug-in declares. */
final class DeclaredForm {

    private static final Map<String, FormKind> KINDS = FormKind.VALUES.stream().filter(kind -> kind != FormKind.OTHER)
            .collect(Collectors.toMap(FormKind::getLiteral, kind -> kind, (one, other) -> one, TreeMap::new));

    private DeclaredForm() {
    }

    static NamedForm of(Declaration declaration) {
        return new NamedForm(declaration.required("id"), declaration.required("name"), otherNames(declaration),
                declaration.choice("countsAs", KINDS).orElse(FormKind.OTHER), declaration.attribute("description"));
    }

    private static List<String> otherNames(Declaration declaration) {
        return declaration.attribute("otherNames").stream().flatMap(names -> Stream.of(names.split(";")))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
