package org.partnerstrategy.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.product.tests.Studio.Answer;

/** Registers go in by the product as it is handed out, in both ways in which it runs. */
class ImportTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void aWorkbookThatExcelSavedIsRead(Studio studio) throws Exception {
        Path register = home.resolve("register.xlsx");
        ExcelFile.write(register, ExcelFile.row(1, "Naam", "Doel", "Bedrag")
                + ExcelFile.row(2, "Club 12", "Jeugd", "1250,00") + ExcelFile.row(3, "De Brug", "Sport", "90000,50"));
        Path strategy = home.resolve("made.partnerstrategy");
        Answer answer = studio.run(home, "import", register.toString(), "-o", strategy.toString(), "--lang", "en");
        assertEquals(0, answer.exitCode(), answer.err());
        assertTrue(answer.out().contains("2 rows: 2 used, 0 left out"), answer.out());
        assertTrue(Files.readString(strategy).contains("90000.50"));
    }
}
