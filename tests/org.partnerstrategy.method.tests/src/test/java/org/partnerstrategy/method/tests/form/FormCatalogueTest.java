/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** Forms that plug-ins name are known by their names, and a form that is declared wrongly breaks only itself. */
class FormCatalogueTest {

    private static final Declared FRAMEWORK = Declared.of(Map.of("id", "framework", "name", "Framework agreement",
            "otherNames", "Raamovereenkomst; raamcontract;", "countsAs", "commission"));
    private static final Declared LEASE = Declared.of(Map.of("id", "lease", "name", "Lease"));

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final List<String> problems = named.problems();

    private static FormCatalogue declaring(Declared... forms) {
        return MethodWithPlugIns.forms(Extensions.of("forms", List.of(forms)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "Framework agreement, framework",
        "framework  AGREEMENT, framework",
        "raamovereenkomst, framework",
        "Raamcontract, framework",
        "LEASE, lease",
        "Framework, -",
        "'', -" })
    void knowsAFormByItsNames(String name, String expected) {
        assertEquals(Optional.ofNullable(expected), declaring(FRAMEWORK, LEASE).called(name).map(NamedForm::id));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMISSION, '', true",
        "OTHER, raamcontract, true",
        "OTHER, Lease, false",
        "OTHER, Something else, false",
        "SUBSIDY, raamcontract, false" })
    void countsAFormAsWhatItsNameIsKnownFor(FormKind kind, String name, boolean expected) {
        Relation relation = Sketch.strategy().relation().by(kind).last();
        relation.getForms().getFirst().setName(name);
        assertEquals(expected, declaring(FRAMEWORK, LEASE).has(relation, FormKind.COMMISSION));
    }

    @Test
    void leavesOutWhatIsDeclaredWrongly() {
        FormCatalogue catalogue = declaring(LEASE,
                Declared.of(Map.of("id", "a form", "name", "Form")),
                Declared.of(Map.of("id", "nameless")),
                Declared.of(Map.of("id", "lease", "name", "Another lease")),
                Declared.of(Map.of("id", "wrong", "name", "Wrong", "countsAs", "gift")), FRAMEWORK);
        assertEquals(List.of("lease", "framework"), catalogue.forms().stream().map(NamedForm::id).toList());
        assertEquals(4, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("ID is missing") && problems.get(1).contains("\"name\"")
                && problems.get(2).contains("already has this ID") && problems.get(3).contains("gift"),
                problems::toString);
    }
}
