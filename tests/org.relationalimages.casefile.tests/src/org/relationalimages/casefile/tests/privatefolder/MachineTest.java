// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.privatefolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.casefile.privatefolder.Machine;
import org.relationalimages.casefile.privatefolder.ProcessMark;

/** Programs of computers and containers that have the same name. */
class MachineTest {

	private static final String ENDED = Integer.toString(Integer.MAX_VALUE);

	private final Map<String, String> parts = new HashMap<>();

	@BeforeEach
	void thisProgram() {
		ProcessMark.own().writeTo(parts);
	}

	private ProcessMark mark() {
		return ProcessMark.readFrom(parts).orElseThrow();
	}

	@Test
	void aProgramOfThisComputerIsKnownByItsNumberAndStart() {
		assertTrue(mark().isIdentified() && mark().isOwn() && mark().isHere() && !mark().isDead(), mark().toString());
		parts.put("process", ENDED);
		assertTrue(mark().isDead());
	}

	@Test
	void anotherContainerOfTheSameNameIsNotGuessedAbout() {
		parts.put("process", ENDED);
		parts.put("processes", "0123456789abcdef");
		assertFalse(mark().isHere() || mark().isDead(), mark().toString());
	}

	@Test
	void anotherComputerOfTheSameNameIsNotGuessedAbout() {
		parts.put("process", ENDED);
		parts.put("machine", "0123456789abcdef");
		parts.put("boot", "0123456789abcdef");
		parts.put("processes", "0123456789abcdef");
		parts.put("started", "1000000000");
		assertFalse(mark().isHere() || mark().isDead(), mark().toString());
	}

	@Test
	void whatRanBeforeThisComputerWasStartedAnewIsOver() {
		Assumptions.assumeFalse(Machine.own().id().isEmpty() || Machine.own().boot().isEmpty(), "a container, or a system without such identities");
		parts.put("boot", "0123456789abcdef");
		parts.put("processes", "0123456789abcdef");
		parts.put("started", "1000000000");
		assertTrue(mark().isDead(), mark().toString());
		parts.put("started", Long.toString(Instant.now().getEpochSecond()));
		assertFalse(mark().isDead(), "a copy of this computer that runs at the same time");
		parts.put("started", "1000000000");
		parts.put("host", "elsewhere");
		assertFalse(mark().isDead(), "a copy of another name");
	}

	@Test
	void theIdentityIsNotTheHardwaresOwn() throws Exception {
		Path file = Path.of("/etc/machine-id");
		Assumptions.assumeTrue(Files.isReadable(file));
		Machine own = Machine.own();
		assertFalse(own.toString().contains(Files.readString(file).strip()), own.toString());
		assertTrue(own.processes().matches("[0-9a-f]{16}") && !own.processes().equals(own.boot()), own.toString());
		assertEquals(own, Machine.own());
	}
}
