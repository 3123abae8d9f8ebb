<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About MNIST Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how a computer learns to read digits. Nothing you do here leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyBars</name>
    <message>
        <source>Accuracy for each digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the validation digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Its weights are no numbers any more: the loss diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits are being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closest of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (untrained)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · step {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers around it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutogradPanel</name>
    <message>
        <source>3²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your own: + − * / **, sum, mean, exp, log, sqrt, sigmoid, relu …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwards: values →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ [3, 4, 10]²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← backwards: gradients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AveragesPanel</name>
    <message>
        <source>Averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are being added up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits have no {0}: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each number: the mean of one pixel over {0} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}: image {0}, a number for each {1} of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AxesCard</name>
    <message>
        <source>One stack, three means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the columns of each image: how much ink each of its rows has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the images: one picture, the ideal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the rows of each image: how much ink each of its columns has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the long ones, the first {0} of {1} rows: a row is an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackwardView</name>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the loss of this image rises with its prediction: {0}, from p = {1}. On the flat ends of the sigmoid it is nearly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ReLU put out 0 for this image, so nothing of its loss reaches unit {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of each filter is exact. An image&apos;s own share is left out: batch norm mixes the images of a batch, so no image has a share of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is a mean over {0} images, so its gradient is one too: each image adds its pixels times the slope of its own loss. Choose images at the left and compare: sure ones add next to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is the mean of {0} losses, so each image counts one {0}th.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of all {0} images at row {1}, column {2}, added up: {3}. A little more of this weight would {4} the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0}: grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no share of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of its loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (pixel) × slopes of all ten predictions through their weights / {1} = {2}, of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (pixel) × {1} (slope) / {2} = {3}, of {4} from the whole batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (pixel) × {1} (slope) × {2} (weight of unit {3}) / {4} = {5}, of {6} from all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselinePanel</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the nearer ideal is right stands here once there are digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1: mean absolute difference. L2: root mean square difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring every validation image against the ideals …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer ideal wins. Mean of both, {0} validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest ideal wins. Mean of ten, {0} validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}  {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lacks training or validation images of {1}. Choose other digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} images of {2} are called {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>All ten digits use softmax in place of the sigmoid. Choose a pair in Training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots that are wrong beyond ±{0}: {1}. With mnist_loss they hardly teach anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Step: the outputs of a mini-batch then lie on the curve, one dot an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers are for people: they count who is left or right of 0. The loss is for learning: it moves with every dot, and what it learns from a dot grows with the slope there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are no numbers any more: the run diverged. Go back, or lower lr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the flat zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong and flat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a step to deal one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0}, called a {1}; {2} for a {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images, as dealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images, highest loss first, {1} wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>255 is the largest number a byte holds. Divided by it, pixels lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 rows of 28, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be 0. Half of all pairs of images have different labels, so a loss made this way is wrong, and learning goes nowhere, without any error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels minus labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels minus themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same shapes: every label minus itself is 0, {0} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes are aligned at their right ends: [{0}] under [{0}, 1] is read as [1, {0}], then both axes are stretched to {0}. unsqueeze(1) on the labels prevents it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {0} zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ten digits a label is the digit itself, and cross-entropy takes [N].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[N] − [N, 1] broadcasts without a word: {0} differences. First {1} × {1} shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{0}, 1] and [{0}, 1] are alike: row by row, nothing is stretched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image&apos;s label minus itself, as it was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean absolute difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label of one image minus that of another, which nobody wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xb[{0}, {1}] = {2} / 255 = {3}. The place: {4} × 28 + {5} = {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yb[{0}] comes from the folder the image lay in: a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yb[{0}] comes from the folder the image lay in: a {1}. {2} is 1, the other 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yb[{0}] − yb[{1}] = {2} − {3} = {4}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images were dealt, in the order of epoch {1}. A model of one weight a pixel needs no rows and columns: each image is laid out as one row of 784 numbers from 0 to 1. Press a number or a pixel to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the grey level of row {1}, column {2} of training image {3}: 0 paper, 255 ink.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Nudging a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bench nudges a weight of the linear model: choose Linear in Training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bench nudges one weight of one output: choose two digits in Training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is still being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are no numbers any more: the run diverged. Go back, or lower lr.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>A new run from step 0 with the settings of run {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far: run {0}, {1}, lr {2}, at step {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run in the table to begin a new one with its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a heading to sort. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run of this session stands here once there are digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was validated after a step yet. Press Run: the best of every run is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest ideal, which learns nothing, is beaten: {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest ideal, which learns nothing, is not beaten yet: {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} vs {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, on the same {1} validation images of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchLossPanel</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of all branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others are dotted, rings mark where they begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchRow</name>
    <message>
        <source>Delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes part in the race</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>It is the branch that is shown. Show another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This branch cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr {0}, batches of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} begins in it. Delete that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two branches or more to let them race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chosen branch takes so many steps more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go half way back and double the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a race they meet the same batches at the same steps: only what you changed differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a few steps first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one line of steps. Go back to one of them, change the learning rate there and step on: the old line stays, and a branch begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have other batch sizes or orders, so each meets batches of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was tried from one step on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroadcastingPanel</name>
    <message>
        <source>Asking all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal digits are being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits have no {0} to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserPanel</name>
    <message>
        <source>All digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fastai’s L prints it: how many there are, then the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Copy a picture of a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>A drawing, strokes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of 28 by 28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn. Arrows take out the pen and move it, then Space puts it down and lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen {0} at row {1:.1f}, column {2:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it: image, distances and predictions follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of full ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture, three tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>In PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Before the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this run as a notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step in PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .py…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}, and its digits beside it in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}. Run it with MNIST’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole script is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourImage</name>
    <message>
        <source>{0}. Row {1}, column {2}: red {3}, green {4}, blue {5}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>A colour picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As files and NumPy have it: the channel last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a colour picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff *.ppm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch: the channel first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, shown as {1} × {2} of {3:,} × {4:,} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComprehensionCard</name>
    <message>
        <source>Keep an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List comprehension: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first images of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list comprehension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare paper in the middle: the stroke goes round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every image is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 100 pixels have any ink: thin or small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink in the middle: the stroke goes through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much ink in all: a thick pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel is quite full of ink, 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionCard</name>
    <message>
        <source>A row for what an image is, a column for what the model calls it. Click a cell to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is called what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} images of {2} are called {3}: {4} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} are right, mean loss {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of {0} called {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Begin the guide anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was done and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} lessons with every task done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} tasks done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostsCard</name>
    <message>
        <source>2 px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 px left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 px right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And over all validation digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, scale, thin or invert all of them, one thing at a time: how many are still read right? Nearest ideal and the model, as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of them that the model reads right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of them whose nearest ideal by L1 is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deviations cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink and paper exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by 0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by 0.85</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes thickened, 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes thinned, 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} validation digits, {1}. Each row changes one thing and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} at step {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescentPanel</name>
    <message>
        <source>Descent on x²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the run small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of the secant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangent: touches the curve. Secant: through two points of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the secant turns into the tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rise / run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope 2x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>Judged by the losses, the validations and the last batch up to step {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a few steps, then look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it stuck?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceMaps</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute, 0–1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, ±1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared, 0–1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit − ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit, or take a sample, to see where it has more ink than an ideal and where less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal digits are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} − ideal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitColumn</name>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitCommands</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the digits in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the digits in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the copied picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the digits have loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsCard</name>
    <message>
        <source>Accuracy of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the digits {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0} validation images of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0} validation images of {1} · {2} is lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistancePanel</name>
    <message>
        <source>By hand and by library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit − ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit − ideal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit at the left, or take a 3 from the training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F.mse_loss gives the mean of the squares. Its root is the L2 distance, in the same unit as L1: ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal digits are being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits have no {0}, so there is no ideal {0}: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the root it is the mean squared error: ink squared, much smaller, not to be set beside L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Clear the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: nothing was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: nothing was drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Easel</name>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Bare paper has no nearest ideal yet: the ideal digits are being averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare paper is 0 everywhere, so its L1 distance to an ideal is the ideal&apos;s own mean ink: {0}. The least ink wins, and nothing is “a {1}”. That is why the app says “nothing drawn” below {2:.1%} of ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest ideal by L1, and how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest ideal by L2, and how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is 255 and ink 0. To pixels that are compared one by one this is no digit at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that are half covered become black or white. Here the least is lost: the eye minds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stages are left out. Every other place goes on with the whole recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas as it is, shrunk to 28×28, as a first attempt has it. Place and size decide everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit keeps the size it was drawn in. MNIST&apos;s are 20 high: a small one covers other pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of the box goes to the middle of the image. A 7 is heavy at the top, so its middle of the box is not its centre of mass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage that is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole canvas is fitted into 20×20, margins and all: the digit comes out too small, and the smaller it was drawn the worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how every other place sees the digit. Choose a row to leave a stage out: only this bench changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each stage is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaving a stage out does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model says, and how sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but shrinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit into 20×20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink is 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.4f} for the {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergingCard</name>
    <message>
        <source>Dark where nearly all have ink, grey where they disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images are averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the first images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single image can be made out: what they share is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single images still show through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that came last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of one image is that image. Drag the slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came last: image {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>An image is a table of numbers. Bare paper is 0 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a 3 to see its pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a 3 from the digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase until it flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing one by one, none of the {0} inked pixels flip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest erased pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: no erased pixels flip it, however many of the {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearer by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with probability {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} inked pixels flip it. Found greedily, always the pixel that costs most: fewer may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} inked pixels flip it. Proven: fewer cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pixels erased: says {1}, {2} is {3} ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Rank of {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinderPanel</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find tries learning rates from 0.0001 up, until the loss runs away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate finder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss never fell: these weights have nothing left to gain so quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful: {0} to {1}. A tenth of where the loss is lowest is a good choice: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial in which it grows with every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr {0}: loss {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramePanel</name>
    <message>
        <source>As a DataFrame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from 0 anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the DataFrame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale for all numbers, or one for each column, as background_gradient has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the greys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice in the DataFrame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>df[{0}][{1}] = x[{2}, {3}] = {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DataFrame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message>
        <source>Highest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {0}: called {1} with probability {2}, loss {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is → what it is called, and how sure. Click an image to put it on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none on the validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, highest loss first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}s that are called {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}s that are called {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>No term is found by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>, gradient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grad {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreyCard</name>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the grey picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Green counts most: it looks brightest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Every pixel is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed = a·t² + b·t + c</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Browse the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random validation digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenView</name>
    <message>
        <source>29 others, b2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 products, {0} of them from ink, give {1}; with the bias {2} that is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both biases in one: b1 goes through w2 like any hidden unit, b2 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the 30 units is a linear model of its own; the ReLU lets only sums above 0 through. {0} of them are dead: struck out, 0 for {1}, so they learn nothing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unit {0} votes when it is lit: a parameter of the second layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other units, each times its own weight of the second layer, and the bias b2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over all 30 units of h × w2, and b2: the second layer is a linear model of the hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one linear layer says. With the ReLU, units that are off say nothing: that makes the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the units look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the ReLU two layers of weights multiply into one: 30 units are no more than a single weight image. That is why there has to be something that is not linear between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all 30 as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, {0}) = {1}. {2} of the 30 units are above 0 for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without; {0} with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x · (w1 @ w2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x × w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (pixel) × {1} = {2}: one of 784 terms of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}, at row {2}, column {3} of every image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdealStrip</name>
    <message>
        <source>, distance {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {0}. Cursor on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdealsPanel</name>
    <message>
        <source>Compare the two nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal {0}: the mean of {1} images. Click to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the ideals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits have no {0}, so there is no ideal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the ideals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaging the training images of {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a digit to see how far it is from each · means of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of every training image of a digit, once there are digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} distance to the digit · mean of every training image of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageColumn</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as dealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {0}, a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {0}, a {1}, called a {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: held constant, no gradient is worked out for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers or lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} requires a gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was dealt yet. Press Stage, or Batch above: the first mini-batch is dealt, and each further press runs one stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch or the digits are still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which map of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grad → 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}, image {1} of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where: 1 − p or p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction {0}, target {1}, loss {2}; Return changes the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>A mean needs one item at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0}: enough to see what the mean does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {0} losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>In each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in no folder, so nobody has said which digit it is. Take one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label = folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {0}: a person sorted it there. The label is what the model must learn to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew with the settings that this lesson speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Averaging digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingPanel</name>
    <message>
        <source>All digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fastai’s L prints it: how many there are, then the first ten of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image is a file; names are sorted as text: 10000 before 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST is one packed file: the names are split, label and the place in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such image in the digits in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits lie in no files: the names are split, label and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which item of the list: the first is 0, the last {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>len {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1:,} to train on, {2:,} to validate on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossBars</name>
    <message>
        <source>Losses of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} losses, highest {1}, mean {2}; the chosen one is number {3} of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Image {0} is a {1}, so that branch counts: {2}. {3} of {4} images cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of the chosen image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid squeezes every prediction into 0 to 1. On its flat ends it hardly changes, and neither would the loss: {0} of {1} images lie there. The loss is the mean of what each image costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softmax makes ten predictions into ten shares of 1. An image costs minus the logarithm of its own digit&apos;s share; the loss is the mean over the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an image of {0} costs whose p is {1}: its distance from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an image of {0} costs whose p is {1}: its distance from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the prediction of {0}, divided by the sum of all ten such powers: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of image {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {0}: loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 1 / (1 + e^−({0})) = {1}: near 1 it says {2}, near 0 {3}. The slope here is p (1 − p) = {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preds[{0}] = {1} comes from Predict: the model&apos;s sum for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where(yb == 1, {0}, {1}): yb is {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yb == 1: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} losses added up, {1}, divided by {0}: {2}. One number, so that it can be differentiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log of the share of {0}, its label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Loss at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at the start, {1} after {2} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Keep this scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>; struck out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} maps, ± {1}; map {2} is chosen, its strongest value {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapsPanel</name>
    <message>
        <source>+ votes {0}, − votes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet: run Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one map for each digit, 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points uphill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the step adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them, one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− lr × gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakesPanel</name>
    <message>
        <source>Evaluating the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing every validation image to the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model gets wrong stands here once there are digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnistLossPanel</name>
    <message>
        <source>Each loss is the distance to the target. It moves with every prediction, while right answers only jump at 0.5. Now drag one past its target: above 1 for target 1, below 0 for target 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a good loss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays for wrong items, and going on for ever pays more. Try with sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0} says {1} for target {2} and costs {3}: less than a perfect answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No predictions yet: press Step first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item&apos;s loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid squeezes every number between 0 and 1 first. However far a prediction goes, its loss stays between 0 and 1, and moving the right way always helps a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss can fall for ever without a better answer. Try with sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run diverged: its predictions are no numbers any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of the mini-batch: the worst, the middle, the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: drag a prediction to an end. Its loss hardly moves there any more: the next page shows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: make a wrong item less wrong. Only the loss sees it, until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: move item 3 from 0.20 to 0.45. It is still wrong, so no more answers are right. The loss sees that it is less wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0}, prediction {1}, target {2}, loss {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0}, target {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist_loss is for a pair of digits: choose one in Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist_loss, item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 0:  p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 1:  1 − p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nearest</name>
    <message>
        <source>Nearest to the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest: a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearestPanel</name>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the ideal digits, nearest wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1: mean absolute difference. L2: root mean square difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits are being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal digits are being averaged…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST Desktop ended unexpectedly the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about it is in the log; please pass it on to who looks after the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If something looks wrong, save what you need and start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NudgePanel</name>
    <message>
        <source>Accuracy against the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy: a staircase; jumps in this range: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both curves are flat, and so the gradient is 0: no step will ever change this weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the point a little. Which curve tells you whether the weight went the right way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: smooth, slope {0} at no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer changed, so accuracy says nothing. The loss says {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge one weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of this one weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {0}: accuracy {1}, loss {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more right answers of {1}; the loss changed by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlyPanel</name>
    <message>
        <source>Only a tensor: gradient and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is still loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>an answer to choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>What happens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherView</name>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model recorded it: filters, batch norm, ReLU twice, then 1568 numbers times their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer slides each filter over the image: 25 products and their sum at every second place. What follows, batch norm and a second layer of filters, is left out here; the prediction is the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the filter&apos;s 25 weights: it meets pixels all over the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the pixel in row {1}, column {2}. Several places of the sliding filter meet it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadCard</name>
    <message>
        <source>+ paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the difference of the two averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal {0} − ideal {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stroke to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where has a {0} ink and a {1} none? Paint + there, and − where it is the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w: your weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {0} · amber votes {1}, blue votes {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− paint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy and PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller coaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack and mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it stuck?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist_loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source>Paint weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParabolaView</name>
    <message>
        <source>drag me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = x², with a point to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rise {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rise/run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {0}, slope {1}, the next step goes to {2}; steps taken: {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Above 0 it says {0}, below {1}. Added exactly: {2}. As computed: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approximation. The model is no sum over pixels, so each shows x · gradient: a straight line laid at this digit. Erasing a pixel may do something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact for the squares. Each pixel adds ((x − m{1})² − (x − m{0})²) / 784; the smaller root has the smaller square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact. Each pixel adds (|x − m{1}| − |x − m{0}|) / 784: how much farther it is from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact. Each pixel adds ink · weight, nothing else counts but the bias. PyTorch adds up in float32 and gets {0}: {1} away by rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, column {1}: ink {2} adds {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output minus the sum of x · gradient: what biases leave over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the {0} pixels that add something above 0: they speak for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the {0} pixels that add something below 0: they speak for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model adds whatever is drawn. On bare paper the bias alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {1} − to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {1} − to {0}, squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {0} · + votes {1}, − votes {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PileView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis 0: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis 1: 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis 2: 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelCard</name>
    <message>
        <source>0 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>255 ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare paper in {0} of {1} images ({2} %). Their mean, {3}, is the ideal’s number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel in all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel [{0}, {1}] in all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue of the pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}: {2} images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaygroundPanel</name>
    <message>
        <source>PyTorch is still loading; then the expression is worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotKey</name>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Choose another folder, or make room on the disk; the plot is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointPlot</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictView</name>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 products, {0} of them from ink: where the paper is blank, x is 0 and the weight has no say. Those above 0 add up to {1}, those below to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} of xb times column {1} of w, pixel by pixel; the sum of the 784 products and the bias is preds[{0}]. Press a pixel to read its product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b[{0}] is one number for all images: what the model says of blank paper. Every step moves it, as it moves the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of x × w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x × w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xb[{0}, {1}] = {2} / 255 = {3}: row {4}, column {5} of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} + ({1}) = {2}. Above 0 it says {3}, below {4}. PyTorch adds in float32: {5} recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} + ({1}) = {2}: the larger, the more it is a {3}. PyTorch adds in float32: {4} recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1} is a parameter: it began random, and every step so far has moved it. It meets the pixel in row {2}, column {3} of every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} = {2}: x × w in row {3}, column {4}, one of the 784 terms of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>As Python prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {0} prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slice as {0} prints it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer, not the right one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>A loop against one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess first: how many times faster is the line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PyTorch line against the loop, over {0:,} numbers. The NumPy line: {1} ×.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits and their ideals are still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits in use have no {0}. Choose other digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean distance of the images to their ideal digit, pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come to {0}. Best of several runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × as fast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>1.0 is the boundary: x jumps from side to side and never gets nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1.0 every step lands further out: x is multiplied by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10,000 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} until |x| &lt; 0.01. In practice 0.001 to 0.1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} until |x| &lt; 0.01: each lands on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} until |x| &lt; 0.01: it creeps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Take this learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>A mean is seldom whole, and a byte (uint8) holds whole numbers only: PyTorch will not guess a type. Say .float() first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip .float()?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same mean, straight from the integers. What will PyTorch say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regime</name>
    <message>
        <source>bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strides: how many numbers further in memory the next one lies along each axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error as PyTorch says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result as Python prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, for example tns[1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
a Python {1}, no tensor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RideView</name>
    <message>
        <source>20 points and the curve {0} t² + {1} t + {2}; mean squared error {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the roller coaster over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollerPanel</name>
    <message>
        <source>20 measurements, one a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map {0} is always the best for the other two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map {0} is held at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller coaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of a roller coaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third parameter: held as it is, or always the best for the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two parameters the map shows; dark is a high loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollerWords</name>
    <message>
        <source>A plateau is not the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above a learning rate of {0} a step jumps across the valley and lands higher than it began. Go back and choose less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the dots by hand first, then restart and take ten steps. Does the loss stop falling because the curve fits? Look where the path ends on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss stands at {0}; {1} is possible. Across the valley it is {2} times steeper than along it. A learning rate small enough for the steep side covers {3} of the rest of the way per step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root flattens the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it stop early?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√MSE has the same minimum, but its slope is 2·RMSE = {0} times smaller, and so is each step. Early copies of the book named this loss mse, took the root, and went from 160.7 to 157.9 in ten steps: nothing was wrong with SGD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>The old value stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>Almost the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing and arithmetic read alike; only the usual type of fractions differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is still loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleSheet</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Export this run as a notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>0 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>255 ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber is positive, blue is negative, zero is the neutral ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>(x * w).sum()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0, so every sum is 0: everything is called a {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: as chosen on the training images. My own: drag it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than the nearer ideal by L1, by hand. Training does the same with slopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than the nearer ideal by L1. Can you paint better weights by hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet as good as the ideal digits. Where do the hills overlap, and which ink is to blame?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet as good as the ideal digits. Would another threshold help? Try best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of both digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal digits are being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal, L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal, L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {0}: sums above it are called {1}, the others {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>As the model sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit as the model sees it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Another model begins a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides first weights and order; begins a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new order for every epoch; off, all of one digit come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes; the weights stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in a mini-batch; the weights stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit whose target is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit whose target is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gradient is taken of; the weights stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits are told apart; another task begins a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SevenSteps</name>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of 7: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seven steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SgdCard</name>
    <message>
        <source>10 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2·RMSE times shorter steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the least-squares solution, which needs no SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error, or its root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has been taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss has left for infinity: go back, or restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeAligner</name>
    <message>
        <source>, stretched along axis {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes, aligned at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[] – one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapesCard</name>
    <message>
        <source>Axis {0} has size {1} in a and {2} in b. Sizes must be equal, or one of them 1 or missing: only then is it clear what to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stretched, so nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the right, every axis fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes that meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride 0: to go on along that axis is to stay where one is. Nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same shape: each number meets the one in its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretched tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a shape, such as [28, 28]; [] is a single number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is used {1} times over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>1 ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Down and right by −{0} to {0} px. At {1} of {2} positions it is read as {3}. Chosen: {4:+d} down, {5:+d} right: {6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal digits are being averaged …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not ready, or its weights are no numbers any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shifted digit is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A step back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or newest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a grid: change the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen or the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas and in grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas, after an arrow: pen down or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas: lift the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideDock</name>
    <message>
        <source>Guide and code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Close (F9 opens it again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide and code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigmoidDots</name>
    <message>
        <source>Sigmoid of the batch&apos;s predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction, before the sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} predictions, {1} of them on the flat ends; the chosen one is {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigmoidPanel</name>
    <message>
        <source>Any number in, a number between 0 and 1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope, sigmoid(x) · (1 − sigmoid(x))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says {0}, and is sure. Flat here: pushing x by 0.1 moves the answer by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says {0}. Pushing x by 0.1 moves the answer by about {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid with the outputs of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is still being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided, and steepest: a small push counts most here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {0}, sigmoid {1}, slope {2}; {3} outputs of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: what the model puts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● is a {0}, on top when right   ◆ is a {1}, below when right   ✕ wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigmoidScenes</name>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliceBar</name>
    <message>
        <source>Print as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is still loading; arrays need NumPy only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, then columns; the end is left out. Type it, or drag in the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the slice [{0}, {1}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x[{0}, {1}] = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} = {2} numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlicePanel</name>
    <message>
        <source>Numbers of the slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which digits to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits in use: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST, 12 MB?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with train/3, valid/3 and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked and kept in your own data folder. Nothing of yours leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} + {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1:,} digits to train on and {2:,} to validate on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackPanel</name>
    <message>
        <source>, image {0} in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack and mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacking images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are being stacked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits have no {0}: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image, along axis 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, shape {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>{0} by {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Centre of mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out the box around the ink, so that empty margins do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the same strokes with another pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into 20×20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From strokes to 28×28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink is 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink is high and paper 0, as in MNIST; a scanner has it the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a pixel that is half covered be grey, not black or white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a drawing has strokes: this digit is pixels already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the centre of mass at row 14, column 14, not the middle of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the longest side to 20 pixels, keeping the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 28 by 28 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen in pixels of the 28 by 28 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{0}, {1}] = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}, {1} · mean {2:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by L2: {0} ({1:.4f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margins kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model: {0} ({1:.3f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest by L1: {0} ({1:.4f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by {0:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1%} is ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagesPanel</name>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step in stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grad → 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Going there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading; you can draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is not a number any more: the run diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0} · batch {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} … {1} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>At the minimum the slope is 0, so there is no step left to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further out than it began. Steps grow with the slope, and the slope grows with x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has been taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step against the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope points uphill: a step goes the other way, further where it is steep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope  2 · x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step  −lr · slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x has left for infinity: take a step back, or restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSizePanel</name>
    <message>
        <source>Along this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for this batch: lr {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a step, or go on to Backward: its gradient is the direction that is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is uphill: the step is so long that it passes the valley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no number any more: the run diverged. Go back, or Reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next steps use this learning rate; the weights stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With lr {0} this step takes the batch&apos;s loss from {1} to {2}; validation {3} to {4}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr {0}: loss {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss if the learning rate were another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Every weight goes against its gradient, by the learning rate times it. A step is small: the middle map has a scale of its own, the outer two share one. Press a pixel to follow its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient {0}, from Backward: {1} Times −{2} it is {3}, what this weight moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is yours to choose: {0}. The gradient gives the direction, it the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little more of this weight lowers the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little more of this weight raises the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image of the batch has ink here, or none has a say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was {1} when step {2} began: the number the predictions of this batch were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} − {1} × ({2}) = {3}: the weight the next batch will meet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>All gradients are 0 again. Without this, the next ones would be added to the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards: each operation multiplies what comes in by its own slope and hands it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input knows its slope: by how much f grows when it grows a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is there. Now backwards, from f, whose own gradient is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is filled; backward() adds the same gradients once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the graph node by node: values first, then gradients. What will {0} be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards, then backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gradient to set to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no graph to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward() ran {0} times: gradients of inputs add up until zero_().</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Row {0} of the image is places {1} to {2} of 784; pixel {3} holds {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image as one row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtractionCard</name>
    <message>
        <source>0–1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ink (amber) and less ink (blue) cancel: a sum near 0 does not mean a near digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares grow too, and large differences count most. The root of their mean is L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its sign nothing cancels: the sum only grows. Its mean is the L1 distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference without sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum / 784</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of {0}, pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message>
        <source>draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumPlot</name>
    <message>
        <source>The sum up to pixel {0} is {1}; of all it is {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum, pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>{down} down, {right} right: read as {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sorted by {0}, {1}. Enter sorts by the column of the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskChoice</name>
    <message>
        <source>All ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} vs {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskSegments</name>
    <message>
        <source>All ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits compete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits compete. The run that is trained stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} vs {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TensorImage</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {rows} by {columns}, strongest {value} at row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TensorsCard</name>
    <message>
        <source>Lists in square brackets: a list is an axis. Up to 64 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of tns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into a cell, or change the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Every step you take appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} other branches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window and of the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the end of the epoch, or some steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tensors live and the steps are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Drag to cut a slice. The arrows move the cell, a typed number changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCommands</name>
    <message>
        <source>10 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with untrained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the untrained model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run 10 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run 100 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the next stage of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run until every image was used once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many steps to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step until you pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one mini-batch step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning: no step was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until PyTorch and the digits have loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryList</name>
    <message>
        <source>Another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate with all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 from 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fail. Guess why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one axis more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one long row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows and columns swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same order, other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoWays</name>
    <message>
        <source>, {0} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no distance: it may be 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} = {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValleyView</name>
    <message>
        <source>Map of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest here {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, {2} {3}: loss {4}; lowest on this map {5}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a {0}? All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers: a filled cell is a wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x holds all {0} validation images of a {1}; x&#xa0;−&#xa0;m is [{5},&#xa0;28,&#xa0;28]. Own and other are the ideals {1} and {2}. {3} are nearer to their own; {4} are not: the cells that stand out. Click one to put it on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>A picture file is opened. Python knows it as an image, not yet as numbers to reckon with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel is averaged over all images. Axis 0 is used up, and one picture is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From files to the ideal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tensor for each file, in a Python list. A list has a length, but no shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last line: the ideal is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that ran last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list becomes one tensor. Its new first axis, axis 0, says which image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture as a tensor: 28 rows of 28 whole numbers, 0 paper to 255 ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers become fractions of full ink, 0 to 1: four bytes each in place of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tensors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightCard</name>
    <message>
        <source>No image has ink here, so x is 0 and change · 0 = 0: this weight does nothing and learns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where x is 0 the weight does nothing; elsewhere it counts as much as there is ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images with ink there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: row {1}, column {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {0} · + votes {1}, − votes {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightPad</name>
    <message>
        <source>{0} weights other than 0, the strongest {1}; row {2}, column {3}: {4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The digits are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These digits hold no {0}. Choose another pair in Training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the painted weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Ask the trained model, or the nearest ideal digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit at the left: here stands why it is called what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideals, L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideals, L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights are no numbers any more: the loss diverged. Reset, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest ideal is the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two ideal digits to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, step {1}, says {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>About MNIST Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system, dark, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; your settings are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close them at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, drawing and history stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all commands as a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lesson of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, thanks and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkedCard</name>
    <message>
        <source>Both are stretched: a column across, a row down. Three and three make nine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number is added to all three. Violet: used again, not stored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is used for both rows of the left one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkedSum</name>
    <message>
        <source>The sum with all its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} plus {1} is {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrongPanel</name>
    <message>
        <source> · click one to put it on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · the {0} surest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {0}: a {1} that is {2} nearer to the ideal {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} it gets wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the baseline gets wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the baseline gets wrong stands here once it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every validation image is nearest to its own ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1}s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XrayPanel</name>
    <message>
        <source>Digits and model are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit at the left: here stands every stage from your strokes to 28×28 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From strokes to 28×28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits in use have no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the canvas is bare, and even that has a nearest ideal. Its distance is the ideal&apos;s own mean ink: {0}. The ideal with the least ink wins, so nothing would be “a {1}”. That is why the app says “nothing drawn” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.4f} to the {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at step {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZeroView</name>
    <message>
        <source>.grad without Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First plus again: backward() only ever adds. The step would take it for one gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient at {0}, as Backward filled it in. The step has used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same images with the new weights: nearly the same gradient at {0}, a little smaller where the step has helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero empties .grad, so the next backward starts from nothing. In the app it is None until then, as PyTorch does it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward() adds to .grad what is already there, so each step must forget the gradient it used. The second backward is shown for the linear model and the simple net, with up to 2048 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward() adds to .grad what is already there. Here the same images went backwards once more, after the step: without Zero, .grad would hold the sum, and the next step would be nearly twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grad of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same images again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without Zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink: mean of the image, 0 to 1. Box: width × height of the ink, its longest side 20 in MNIST.
Centre: row and column of the centre of mass, 14 and 14 in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FigureButton</name>
    <message>
        <source>{0}; press to ask where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Gutter</name>
    <message>
        <source>Numbers of the lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StageBox</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Swatch</name>
    <message>
        <source>Colour of the pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red {0}, green {1}, blue {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WidthMenu</name>
    <message>
        <source>Width of the pen in pixels of the 28 by 28 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WorkLine</name>
    <message>
        <source>{0:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
