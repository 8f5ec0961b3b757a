// if section
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportSections;

/** The report for the council has the section when there is something to say. */
class LargeAmountSectionTest {

    @ParameterizedTest
    @CsvSource({ "100000, en, Large amounts, 1", "100000, nl, Grote bedragen, 1", "99999, en, Large amounts, 0" })
    void standsInTheReport(int euro, String language, String heading, int count) {
        Relation relation = Example.relation(euro, Position.of(70, 35));
        ReportRequest request = ReportRequest.of(Strategies.of(relation), Locale.of(language),
                LocalDate.of(2026, 2, 1));
        Report report = ReportSections.installed().write(request, ReportProgress.NONE);
        assertEquals(count, report.contents().stream().filter(new Heading(1, heading)::equals).count());
    }
}
// end
