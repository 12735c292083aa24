// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.workbench.open.OpenCase;

/** Checks run beside the window: long ones can be cancelled and gone on with, and a rule that fails costs no other one. */
class CheckingBesideTest {

	private static final String NAME = "Checking the case";
	private static final String SECRET = "Annegret";
	private static final int MANY = 700;

	private final Bench bench = new Bench();
	private final Found found = new Found();
	private final CountDownLatch reached = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);
	private OpenCase open;
	private long before;

	@AfterEach
	void close() {
		goOn.countDown();
		bench.close();
	}

	/** A checked case without diagrams in front, which would take their time with many images. */
	private void openQuietly() {
		open = bench.copy("T2");
		Bench.page().closeAllEditors(false);
		Bench.navigator().reveal(open);
		Bench.until("it is checked", () -> !found.rows().isEmpty());
		before = found.count(RuleIds.IMAGE_WITHOUT_MEANING);
	}

	private boolean isMoreFound() {
		return found.count(RuleIds.IMAGE_WITHOUT_MEANING) > before;
	}

	private void add(HostileQuote quote, int images) {
		open.session().execute("Dream", () -> {
			for (int i = 0; i < images; i++)
				open.root().getImages().add(ImagesFactory.eINSTANCE.createRelationalImage());
			open.root().getImages().getFirst().getQuotes().add(quote);
		});
	}

	private void wait(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** A check of so much that it is shown, held up by one of its rules. */
	private void startLongCheck() {
		openQuietly();
		add(new HostileQuote(() -> {
			reached.countDown();
			wait(goOn);
		}), MANY);
		Bench.until("the check has come far", () -> reached.getCount() == 0);
	}

	private void goOnWhenSomebodyWaits() {
		new Thread(() -> {
			while (!open.session().gate().hasQueuedThreads())
				Thread.onSpinWait();
			goOn.countDown();
		}).start();
	}

	private static List<Job> shownJobs() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().equals(NAME) && !job.isSystem()).toList();
	}

	@Test
	void aLongCheckIsShownAndCanBeCancelledAndGoneOnWith() {
		startLongCheck();
		Bench.until("the view says so", () -> found.says().contains("Checking\u2026 What is listed here may be out of date."));
		assertEquals("Checking\u2026", FindingSignsTest.count().orElseThrow().getText());
		assertEquals(1, shownJobs().size());
		shownJobs().getFirst().cancel();
		goOn.countDown();
		Bench.until("the view says that it was cancelled", () -> found.says().contains("The check was cancelled."));
		assertEquals("Check cancelled", FindingSignsTest.count().orElseThrow().getText());
		assertFalse(isMoreFound(), "nothing of half a check is shown");
		Found.follow(found.body(), "Check again");
		Bench.until("it is checked", this::isMoreFound);
		Bench.until("nothing more is said about it", () -> !found.says().contains("Check"));
	}

	@Test
	void closingTheCaseEndsItsCheck() {
		startLongCheck();
		goOnWhenSomebodyWaits();
		Bench.drop(open);
		Bench.until("it has ended", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals(NAME)));
		assertTrue(found.says().contains("Open a case"), found.says());
	}

	@Test
	void anEditIsMadeWhileACheckGoesOnAndTakenIn() {
		startLongCheck();
		RelationalImage image = open.root().getImages().getLast();
		goOnWhenSomebodyWaits();
		open.session().execute("Name", () -> image.setPicture("the last one"));
		assertEquals("the last one", image.getPicture());
		Bench.until("all is checked", () -> isMoreFound() && !found.says().contains("Checking"));
	}

	@Test
	void aRuleThatFailsIsToldOfAndTheOthersAreShown() {
		openQuietly();
		RelationalImage image = open.root().getImages().getFirst();
		HostileQuote quote = new HostileQuote(() -> {
			throw new IllegalStateException(SECRET);
		});
		add(quote, 1);
		String notice = "Rule R54 (Verbatim quote without speaker or source) could not be checked for Quote";
		Bench.until("it is told", () -> found.says().contains(notice));
		assertTrue(found.says().contains("; the other rules were."), found.says());
		assertTrue(isMoreFound(), "the new image is found");
		assertTrue(FindingSignsTest.count().orElseThrow().getText().endsWith("1 rule not checked"));
		assertEquals(1, bench.errors.size(), "it is logged once: " + bench.errors);
		assertTrue(bench.errors.getFirst().startsWith("Rule R54 could not be checked."), bench.errors::toString);
		assertFalse(bench.errors.getFirst().contains(SECRET), "without words");
		bench.errors.clear();
		open.session().execute("Rename", () -> image.setPicture("Quite another picture"));
		open.session().execute("Settle", () -> open.session().delete(quote));
		Bench.until("nothing is told any more", () -> !found.says().contains("could not be checked"));
		assertEquals(0, found.count(HostileQuote.RULE));
	}

	@Test
	void aRuleWithoutEndIsToldOf() {
		openQuietly();
		add(new HostileQuote(CheckingBesideTest::endless), 1);
		Bench.until("it is told", () -> found.says().contains("Rule R54"));
		assertTrue(isMoreFound());
		bench.errors.clear();
	}

	private static void endless() {
		endless();
	}
}
