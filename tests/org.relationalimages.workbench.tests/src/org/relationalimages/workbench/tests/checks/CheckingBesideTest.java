// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Checks run beside the window: long ones can be cancelled and gone on with, and a rule that fails costs no other one. */
class CheckingBesideTest {

	private static final String NAME = "Checking the case";
	private static final String SECRET = "Annegret";
	private static final int MANY = 700;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final ChecksRobot checksRobot = new ChecksRobot();
	private final CountDownLatch reached = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);
	private CaseDocument open;
	private long before;

	@AfterEach
	void close() {
		goOn.countDown();
	}

	/** A checked case without diagrams in front, which would take their time with many images. */
	private void openQuietly() {
		open = workbenchFixture.copy("T2");
		WorkbenchFixture.page().closeAllEditors(false);
		WorkbenchFixture.navigator().reveal(open);
		EventLoop.until("it is checked", () -> !checksRobot.rows().isEmpty());
		before = checksRobot.count(RuleIds.IMAGE_WITHOUT_MEANING);
	}

	private boolean isMoreFound() {
		return checksRobot.count(RuleIds.IMAGE_WITHOUT_MEANING) > before;
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
		EventLoop.until("the check has come far", () -> reached.getCount() == 0);
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
		EventLoop.until("the view says so", () -> checksRobot.says().contains("Checking\u2026 What is listed here may be out of date."));
		assertEquals("Checking\u2026", FindingSignsTest.count().orElseThrow().getText());
		assertEquals(1, shownJobs().size());
		shownJobs().getFirst().cancel();
		goOn.countDown();
		EventLoop.until("the view says that it was cancelled", () -> checksRobot.says().contains("The check was cancelled."));
		assertEquals("Check cancelled", FindingSignsTest.count().orElseThrow().getText());
		assertFalse(isMoreFound(), "nothing of half a check is shown");
		ChecksRobot.follow(checksRobot.body(), "Check again");
		EventLoop.until("it is checked", this::isMoreFound);
		EventLoop.until("nothing more is said about it", () -> !checksRobot.says().contains("Check"));
	}

	@Test
	void closingTheCaseEndsItsCheck() {
		startLongCheck();
		goOnWhenSomebodyWaits();
		WorkbenchFixture.drop(open);
		EventLoop.until("it has ended", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals(NAME)));
		assertTrue(checksRobot.says().contains("Open a case"), checksRobot.says());
	}

	@Test
	void anEditIsMadeWhileACheckGoesOnAndTakenIn() {
		startLongCheck();
		RelationalImage image = open.root().getImages().getLast();
		goOnWhenSomebodyWaits();
		open.session().execute("Name", () -> image.setPicture("the last one"));
		assertEquals("the last one", image.getPicture());
		EventLoop.until("all is checked", () -> isMoreFound() && !checksRobot.says().contains("Checking"));
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
		EventLoop.until("it is told", () -> checksRobot.says().contains(notice));
		assertTrue(checksRobot.says().contains("; the other rules were."), checksRobot.says());
		assertTrue(isMoreFound(), "the new image is found");
		assertTrue(FindingSignsTest.count().orElseThrow().getText().endsWith("1 rule not checked"));
		assertEquals(1, workbenchFixture.errors.size(), "it is logged once: " + workbenchFixture.errors);
		assertTrue(workbenchFixture.errors.getFirst().startsWith("Rule R54 could not be checked."), workbenchFixture.errors::toString);
		assertFalse(workbenchFixture.errors.getFirst().contains(SECRET), "without words");
		workbenchFixture.errors.clear();
		open.session().execute("Rename", () -> image.setPicture("Quite another picture"));
		open.session().execute("Settle", () -> open.session().delete(quote));
		EventLoop.until("nothing is told any more", () -> !checksRobot.says().contains("could not be checked"));
		assertEquals(0, checksRobot.count(HostileQuote.RULE));
	}

	@Test
	void aRuleWithoutEndIsToldOf() {
		openQuietly();
		add(new HostileQuote(CheckingBesideTest::endless), 1);
		EventLoop.until("it is told", () -> checksRobot.says().contains("Rule R54"));
		assertTrue(isMoreFound());
		workbenchFixture.errors.clear();
	}

	private static void endless() {
		endless();
	}
}
