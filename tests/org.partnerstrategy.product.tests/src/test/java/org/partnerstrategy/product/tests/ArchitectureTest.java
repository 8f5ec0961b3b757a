/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * How the classes of the product stand on each other, as they are compiled. What bundles may stand on is said in their
 * manifests, and tested in {@code LayersTest}.
 */
class ArchitectureTest {

    private static final String OWN = "org.partnerstrategy.";
    private static final String GENERATED = "org.partnerstrategy.model.impl";

    /** What diagrams cannot do without, as Sirius offers no other way: how it numbers views, and the part of a node. */
    private static final Pattern UNAVOIDABLE =
            Pattern.compile("org\\.eclipse\\.sirius\\.diagram\\.ui\\.internal\\.edit\\.parts\\."
            + "(NotationViewIDs|DNodeEditPart|DEdgeEditPart)(\\$.*)?");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importJars(Product.jars(Product.folder().resolve("plugins")).stream()
                .filter(file -> file.getFileName().toString().startsWith("org.partnerstrategy."))
                .map(ArchitectureTest::jar).toList());
    }

    private static JarFile jar(Path file) {
        try {
            return new JarFile(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noPackagesNeedEachOther() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(classes);
    }

    /** Each package of the product by itself, but for what EMF generates: interfaces that know their implementation. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            String name = found.getPackageName();
            return name.startsWith(OWN) && !name.equals(GENERATED)
                    ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of the product";
        }
    }

    @Test
    void usesNothingThatOthersKeepForThemselves() {
        noClasses().that().resideInAPackage(OWN + ".").should().dependOnClassesThat(internal()).check(classes);
    }

    private static DescribedPredicate<JavaClass> internal() {
        return resideInAPackage("..internal..").and(resideOutsideOfPackage(OWN + ".")).and(DescribedPredicate
                .describe("are avoidable", used -> !UNAVOIDABLE.matcher(used.getName()).matches()));
    }
}
