package org.partnerstrategy.exchange.register;

/**
 * Reads registers from a kind of file that a plug-in knows (handbook, step 1). What its columns mean is not its concern.
 * Plug-ins add such kinds at {@code org.partnerstrategy.exchange.importers}.
 */
@FunctionalInterface
public interface RegisterFormat {

    /**
     * Reads the content of a file. Changes nothing, and may be asked in any thread.
     *
     * @param name the name of the file, also for problems
     * @throws RegisterException when it is no such register: says where, what is the matter and what to do
     */
    Register read(String name, byte[] content) throws RegisterException;
}
