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
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.provider.LabellingItemProviderAdapterFactory;
import org.partnerstrategy.model.resource.StrategyFile;

/** In Dutch: these tests run on a Dutch computer, see the pom. In English they run in Equinox. */
class LabelTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final LabellingItemProviderAdapterFactory adapters = new LabellingItemProviderAdapterFactory();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strategy        | Partnerstrategie jeugd
            line-0          | invloed 25, afhankelijkheid 0
            anna            | Anna Jansen
            welzijn         | Stichting Welzijn ’t Fort
            spring          | Voorjaar
            street          | Jongeren op straat
            school-street   | Scholengroep – Jongeren op straat
            subsidy         | Convenant
            amount-2016     | 2016: € 10.358,50
            late            | Verslagen komen laat
            assessment      | invloed 70, afhankelijkheid 40 (Anna Jansen)
            development     | ← Naar links, ↑ Omhoog
            maintenance     | Integraal accounthouder (Bram Özdemir)
            tender          | Nieuwe offerte-uitvraag
            founded         | Founded
            founded-welzijn | 1998-05-01
            """)
    void callsElementsAsPeopleDo(String id, String label) throws IOException {
        PartnerStrategy strategy = StrategyFile.load(Fixture.COMPLETE.copyTo(folder));
        assertEquals(label, label(strategy.eResource().getEObject(id)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PartnerStrategy | Partnerstrategie
            LinePoint       | invloed 0, afhankelijkheid 0
            Person          | Persoon
            Partner         | Partnerorganisatie
            Goal            | Doel
            Relation        | Samenwerkingsrelatie
            Form            | Subsidieverlening
            Amount          | € 0
            Experience      | Praktische ervaring
            Review          | Peiling
            Assessment      | invloed –, afhankelijkheid –
            Development     | Zo houden
            Action          | Actie
            Maintenance     | Nog niet bepaald
            CustomAttribute | Kenmerk
            AttributeValue  | Waarde van een kenmerk
            """)
    void callsEmptyElementsByTheirType(String type, String label) {
        EClass eClass = (EClass) PartnerStrategyPackage.eINSTANCE.getEClassifier(type);
        assertEquals(label, label(EcoreUtil.create(eClass)));
    }

    @Test
    void saysWhichEndOfARelationIsMissing() {
        Relation relation = FACTORY.createRelation();
        relation.setPartner(FACTORY.createPartner());
        relation.getPartner().setName("School");
        assertEquals("School – (geen doel)", label(relation));
    }

    @Test
    void callsAReviewWithoutANameByItsDay() {
        Review review = FACTORY.createReview();
        review.setDate(LocalDate.of(2026, 3, 15));
        assertEquals("15 maart 2026", label(review));
    }

    @ParameterizedTest
    @CsvSource({ "10358, € 10.358", "10358.00, € 10.358", "0.5, '€ 0,50'", "-1234567.891, '€ -1.234.567,89'" })
    void writesAmountsAsPeopleDo(BigDecimal euro, String label) {
        Amount amount = FACTORY.createAmount();
        amount.setEuro(euro);
        assertEquals(label, label(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De verslagen komen te laat | De verslagen komen te laat
            De verslagen over de voortgang komen te laat en zijn niet volledig \
            | De verslagen over de voortgang komen te laat en zijn niet…
            Wijkpreventieteamoverlegverslagenwijkpreventieteamoverlegverslagen \
            | Wijkpreventieteamoverlegverslagenwijkpreventieteamoverlegve…
            """)
    void shortensLongTextsAtAWord(String text, String label) {
        Experience experience = FACTORY.createExperience();
        experience.setText(text);
        assertEquals(label, label(experience));
        assertTrue(label.length() <= 60);
    }

    @Test
    void drawsAllLabelsAgainWhenAPartnerGetsAnotherName() {
        Relation relation = FACTORY.createRelation();
        relation.setPartner(FACTORY.createPartner());
        label(relation.getPartner());
        List<Object> redrawn = new ArrayList<>();
        adapters.addListener(notification -> redrawn.add(((IViewerNotification) notification).getElement()));
        relation.getPartner().setName("School");
        assertEquals(2, redrawn.size());
        assertEquals(null, redrawn.getLast(), "no element means all");
    }

    private String label(EObject element) {
        return ((IItemLabelProvider) adapters.adapt(element, IItemLabelProvider.class)).getText(element);
    }
}
