/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;
import org.partnerstrategy.testdata.GeneratedStrategy;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF reports can be read aloud: they follow PDF/UA-1 (ISO 14289-1) as veraPDF checks it. */
class AccessiblePdfTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<String> broken(PartnerStrategy strategy, Locale language) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ReportFormat.PDF.write(ReportRequest.of(strategy, language, LocalDate.of(2026, 5, 1)),
                ReportSections.standard(), ReportProgress.NONE, Optional.empty(), content);
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(content.toByteArray()), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage).distinct().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void keepsEveryRule(String language) throws Exception {
        assertEquals(List.of(), broken(HandbookExample.create(Locale.of(language)), Locale.of(language)));
    }

    @Test
    void keepsThemInALongReportToo() throws Exception {
        PartnerStrategy strategy = GeneratedStrategy.of(3, 400);
        strategy.setName("<A & B> שלום حي 👩🏽‍💻");
        assertEquals(List.of(), broken(strategy, Locale.ENGLISH));
    }
}
