/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.model.Commitment;
import org.partnerstrategy.model.ContactIntensity;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

/** A file names the oldest version of the format that knows all of it, so that older programs keep what they can. */
class FormatVersionTest {

    private static final Fixture OLD = new Fixture("withoutAttributes.partnerstrategy");

    @TempDir
    Path folder;

    static Stream<Named<Consumer<Relation>>> newer() {
        return Stream.of(
                Named.of("contact intensity", relation -> relation.setContactIntensity(ContactIntensity.DAILY)),
                Named.of("commitment", relation -> relation.setCommitment(Commitment.NONE)),
                Named.of("own means", relation -> relation.getForms().add(ownMeans())));
    }

    private static Form ownMeans() {
        Form form = PartnerStrategyFactory.eINSTANCE.createForm();
        form.setKind(FormKind.OWN_MEANS);
        return form;
    }

    @ParameterizedTest
    @MethodSource("newer")
    void whatCameLaterNamesItsVersionAndIsGoneWithoutATrace(Consumer<Relation> change) throws IOException {
        Path file = OLD.copyTo(folder);
        PartnerStrategy strategy = StrategyFile.load(file);
        Relation relation = strategy.getRelations().getFirst();
        List<Form> forms = List.copyOf(relation.getForms());
        change.accept(relation);
        StrategyFile.save(strategy, file);
        assertTrue(Files.readString(file).contains("/model/1.1\""), Files.readString(file));
        assertTrue(EcoreUtil.equals(strategy, StrategyFile.load(file)));

        relation.setContactIntensity(ContactIntensity.UNKNOWN);
        relation.setCommitment(Commitment.UNKNOWN);
        relation.getForms().retainAll(forms);
        StrategyFile.save(strategy, file);
        assertEquals(OLD.text(), Files.readString(file));
    }

    @Test
    void aNewStrategyIsOfTheFirstVersion() throws IOException {
        Path file = folder.resolve("new.partnerstrategy");
        StrategyFile.save(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(), file);
        assertTrue(Files.readString(file).contains("/model/1.0\""), Files.readString(file));
    }

    /** Who adds to the metamodel says since when; the list of the first version never changes. */
    @Test
    void whateverTheFirstVersionDidNotHaveSaysSinceWhen() throws IOException {
        Set<String> first = Set.copyOf(Arrays.asList(new Fixture("first-version.txt").text().split("\n")));
        assertEquals(List.of(), parts().filter(part -> !first.contains(name(part))
                && EcoreUtil.getAnnotation(part, "https://partnerstrategy.org/model", "since") == null)
                .map(FormatVersionTest::name).toList());
    }

    private static Stream<ENamedElement> parts() {
        return PartnerStrategyPackage.eINSTANCE.getEClassifiers().stream().flatMap(FormatVersionTest::partsOf);
    }

    private static Stream<? extends ENamedElement> partsOf(EClassifier type) {
        return switch (type) {
        case EClass known -> known.getEStructuralFeatures().stream();
        case EEnum known -> isNew(known) ? Stream.of() : known.getELiterals().stream();
        default -> Stream.of();
        };
    }

    /** All of its values came with the feature that has them. */
    private static boolean isNew(EEnum type) {
        return PartnerStrategyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(owner -> ((EClass) owner).getEStructuralFeatures().stream())
                .filter(feature -> feature.getEType() == type)
                .allMatch(feature -> isMarked(feature));
    }

    private static boolean isMarked(EModelElement element) {
        return EcoreUtil.getAnnotation(element, "https://partnerstrategy.org/model", "since") != null;
    }

    private static String name(ENamedElement part) {
        return ((ENamedElement) part.eContainer()).getName() + "." + part.getName();
    }
}
