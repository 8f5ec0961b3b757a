/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.model.text.Message;

/**
 * Reads all sheets of a workbook as they are, those that people do not see as well. The bounds are those of registers,
 * so that time and memory stay in proportion to the file.
 *
 * @param name the name of the file, for problems
 * @param content its bytes
 * @param password opens it when it is protected
 */
public record SheetContents(String name, byte[] content, Optional<String> password) {

    /**
     * Whether the file is a workbook with a sheet of that name, whether people see it or not. Little more than the list
     * of sheets is read.
     *
     * @throws ProtectedRegisterException when it needs a password, or another one
     */
    public boolean haveSheet(String sheet) throws ProtectedRegisterException {
        if (!SheetFiles.areRecognisedIn(content)) {
            return false;
        }
        try (SheetFile file = open()) {
            return names(file).contains(sheet);
        } catch (ProtectedRegisterException e) {
            throw e;
        } catch (RegisterException | IOException | XMLStreamException | RuntimeException e) {
            // Whoever reads it as a register says what is wrong with it.
            return false;
        }
    }

    /**
     * Reads the sheets.
     *
     * @throws RegisterException when it is no workbook, is damaged, or has more in it than can be read
     */
    public List<SheetContent> read() throws RegisterException {
        try (SheetFile file = open()) {
            List<String> names = names(file);
            List<SheetContent> sheets = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                SheetBuilder builder = new SheetBuilder(name + " " + names.get(i));
                file.read(i, builder);
                Sheet sheet = builder.build();
                sheets.add(new SheetContent(names.get(i), sheet.rows(), sheet.unread()));
            }
            return sheets;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Workbook.damaged(name, e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new RegisterException(name, Message.of(SheetContents.class, "file.memory"), e);
        }
    }

    private SheetFile open() throws IOException, XMLStreamException, RegisterException {
        return new SheetFiles(name, content, password).open();
    }

    private static List<String> names(SheetFile file) throws IOException, XMLStreamException {
        return Stream.concat(file.sheets().stream(), file.hiddenSheets().stream()).toList();
    }
}
